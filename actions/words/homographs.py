"""Settles words typed without tones whose place in the sentence decides what they are: «chị», «này», «ký», «quận», «khá»."""

from __future__ import annotations

import re
from collections.abc import Callable

from vietnamese.folding import fold

_SISTER = re.compile(  # «chi ban rau o cho, …», «cho chi hoi», «chi oi»: who speaks or is spoken to
    r"^\W*(?:(?:da|thua|chao|e|a)\W+)?(?P<opens>chi)(?= (?:ban|buon|lam|o|la|dang|moi|nghe|thay|doc|nuoi|trong|song|thue|day|"
    r"chay|muon|can)\b[^?]*?(?:[,.;]|\b(?:day|ne)\b))"
    r"|\b(?:cho|chao|nho|thua|giup) (?P<asked>chi)(?= (?:hoi|biet|xem|coi|oi|em|a|voi)\b)|\b(?P<called>chi)(?= oi\b)"
)
_THIS = re.compile(
    r"\b(?:ke hoach|van ban|bao cao|nghi quyet|tai lieu|quyet dinh|de an|chuong trinh|ban)(?: hanh dong)? (?P<this>nay)\b"
)
_SIGN = re.compile(
    r"\b(?:ai|ong|ba|vi|nguoi|chu tich|bi thu|lanh dao|do)\b[^,.?!]{0,20}? (?P<sign>ky)"
    r"(?=\s*(?:[?.!,]|$)|\s+(?:ke hoach|van ban|bao cao|nghi quyet|tai lieu|quyet dinh|de an|chuong trinh|cai|ban|vay|the|"
    r"a|ha|ten|ban hanh)\b)"
)
_SIGNED = re.compile(  # «nghi quyet 03-NQ/TU ky nam 2018»
    r"\b\d{1,4}(?:[-/][a-z]+)+ (?P<sign>ky)(?= (?:nam|ngay|thang|hom|khi|vao|luc)\b)"
)
_TALK = re.compile(  # «noi gi ve chuyen thu tuc do»
    r"\b(?:ve|cai|may|ke) (?P<talk>chuyen)(?= (?!doi |giao |muc |dich |nhuong |tiep |nghe )[^?.,]{1,25}? (?:do|nay|ay|no|kia)\b)"
)
_REVIEW = re.compile(r"\b(?P<review>so) ket\b(?! (?:qua|luan|noi|hop)\b)")  # «so ket de an vao thang may»
_GATHER = re.compile(r"\b(?P<gather>gom)(?= (?:duoc|ve|rac|lai|het)\b)")
_LOAN = re.compile(r"\btien (?P<loan>vay)(?= (?:cua|tu|ngan hang|von|nuoc ngoai|uu dai|world bank|adb|wb|oda)\b)")
_DISTRICT = re.compile(r"\b(?:chu tich|lanh dao|uy ban|bi thu|ubnd|hdnd|toan|o) (?P<district>quan)\b")
_FAIRLY = re.compile(r"\bco (?P<fairly>kha)(?= (?:khong|hong|hem|ko|hay)\b)")  # «thu ngân sách có khá không»
_REALLY = re.compile(  # «có khá không ha các bác»
    r"(?<!\bnhieu )(?<!\bmay )(?<=[^\W\d_] )\b(?P<really>ha)(?= (?:cac|anh|chi|em|co|chu|bac|ong|ba|ad|admin|moi nguoi)\b)"
)
_SPENT = re.compile(  # «tp chi toi 3000 ty»
    r"\b(?P<spent>chi)(?= (?:toi |den |het |tong cong |khoang |tam |tren |duoi |hon |gan )?"
    r"\d[\d.,]* ?(?:nghin |ngan )?(?:ty|ti|trieu)\b)"
)
_SPENDS = re.compile(  # «thanh pho chi tieu dung 500 ty»
    r"\b(?:thanh pho|tp|tinh|huyen|xa|phuong|quan|nha nuoc|minh) (?P<spends>chi) tieu"
    r" (?:(?P<exactly>dung)|co|het|von ven)(?= \d[\d.,]* ?(?:nghin |ngan )?(?:ty|ti|trieu)\b)"
)
_SPENDS_HOW_MUCH = re.compile(  # «moi thang tp chi khoang bao nhieu», «cu 100 dong chi ra thi …»
    r"\b(?:thanh pho|tp|tinh|huyen|xa|phuong|quan|nha nuoc|ngan sach) (?P<spends>chi)"
    r"(?= (?:khoang |tam |chung |het |ra |toi |co )*(?:bao nhieu|may|nhieu)\b)|"
    r"\b(?:cu|moi|trong) (?:100|mot tram|tram) dong (?P<spent>chi)(?= (?:ra|tieu|thi|ngan sach)\b|,)"
)
_EACH_TIME = re.compile(  # «cu thu 100 dong thi …»: whenever, nothing old
    r"\b(?P<each>cu)(?= (?:(?:thu|chi|tieu|xai)(?: (?:duoc|vao|ra|ve|ngan sach))* )?(?:100|mot tram|tram) dong\b)"
)
_TAKEN_SHORT = re.compile(  # «so voi chi thi thu hut may phan tram»; «thu hut bao nhieu du an» draws them in
    r"\bthu (?P<short>hut)(?= (?:mat |di |khoang )*(?:bao nhieu|may) ?(?:phan tram|%))|"
    r"\bso voi (?:ke hoach|chi tieu|muc tieu|du toan|muc|so)\b[^?,;]{0,25}? (?P<below>hut)(?= (?:mat|di|het|khoang|bao|may)\b)|"
    r"(?<!\bthu )\b(?P<under>hut)(?= (?:mat |di |het |khoang )*(?:bao nhieu|may) [^?,;]{0,25}\b(?:so voi|chi tieu|ke hoach)\b)"
)
_IF = re.compile(r"^\W*(?P<opens>neu)(?= .*\bthi\b)")  # «neu tien … thi con thieu»
_HALF = re.compile(  # «moi dat 1 nua», «duoc nua ke hoach»
    r"\b(?:thu|chi|duoc|dat|lam|xong|moi|qua|gan|hon) (?:(?:1|mot) (?P<half>nua)|(?P<whole>nua)(?= (?:ke hoach|chi tieu|muc)))\b"
)
_TERM = re.compile(  # «khoa bao nhieu, ky hop thu may»
    r"(?<!\bda )(?<!\bchuyen )(?<!\bsao )\b(?P<term>khoa)(?= (?:may|bao nhieu|thu|\d+|[ivxl]+)\b)"
)
_CUT = re.compile(r"\b(?P<cut>bot)(?= (?:nguoi|bien che|tien|phi|thu tuc|giay to)\b)")  # «con bot nguoi thi sao»
_REACH = re.compile(
    r"\b(?:de|nham|phai|can|muon|mong) (?P<goal>dat)(?= (?:duoc )?(?:cai |dieu |nhung )?gi\b)|"
    r"\b(?P<reach>dat) (?P<full>du)(?= (?:chi tieu|ke hoach|muc|so)\b)|"
    r"(?<!dung )(?<!tien )(?<!giao )(?<!thu )\b(?P<met>dat)(?= (?:chi tieu|muc tieu)\b)"
)
_CALCULATES = re.compile(  # «tinh tb moi quy», «tinh gium tong thu»
    r"(?<!\bcua )(?<!\btoan )(?<!\bcap )(?<!\bubnd )(?<!\bhdnd )\b(?P<calculates>tinh)"
    r"(?= (?:tb|trung binh|binh quan|gium|dum|giup|ho|nham|tong|phan tram|ty le)\b)"
)
_LEVEL = re.compile(r"\b(?P<full>du) (?P<level>muc)(?= (?:de ra|dat ra|duoc giao|giao|chi tieu|ke hoach)\b)")
_EVERYBODY = re.compile(r"\b(?P<all>moi)(?= nguoi (?:oi|cho|giup|gium|biet|a|xem|coi|dum)\b)")  # «moi nguoi oi»
_LAZY = re.compile(r"(?<!\bmang )\b(?P<lazy>luoi)(?= (?:doc|hoc|lam|coi|xem|bieng)\b)")
_MORE = re.compile(r"\b(?P<spent>chi) (?P<more>hon) thu\b|\bthu (?P<above>hon) (?P<spending>chi)\b")
_RECKONS = re.compile(  # «thanh pho nam 2021 tinh thu»
    r"\b(?:thanh pho|tp|xa|phuong|nam nay|nam \d{4}|du kien|ke hoach) (?P<reckons>tinh)"
    r"(?= (?:thu|chi|gom|xay|lam|se|giao|tuyen|mua)\b)"
)
_TAX = re.compile(r"\b(?P<tax>thue)(?: voi| va)?(?: tien| dong| le)? (?P<fee>phi)\b(?! (?:nong|cong|dien)\b)")
_SIX = re.compile(r"\b(?P<six>sau)(?= thang (?:con lai|dau|cuoi|toi|nua|nam)\b)")
_NTH = re.compile(
    r"\b(?:viec|nhiem vu|giai phap|y|cai) (?P<nth>thu)(?= (?:nhat|hai|ba|tu|nam|sau|bay|tam|chin|muoi|\d{1,2}(?![\d.,]))\b)"
)
_ONLY = re.compile(r"\bgio (?P<only>chi)(?= (?:con|cho|can|moi|thieu)\b)")
_WHEREUPON = re.compile(  # «khong bi hut thi sau thang …»
    r"(?<!\bdo )(?<!\bsieu )(?<!\bchi )(?<!\bthanh )(?<!\bhien )(?<!\bky )(?<!\bcuoc )(?<!\bmon )(?<!\bnong )"
    r"\b(?P<whereupon>thi)(?= (?:(?:so|don vi|co quan|nganh|phong|ban|ben|cap) nao\b|"
    r"sau|phai|lam|con|nam|thanh pho|tp|se|bao|ho|minh|cac|nhung|co|duoc|bi|sao|the|dan|ai|"
    r"ke hoach|khi|den|moi|toi nay)\b)"
)
_SINCE_THEN = re.compile(r"\bcung ky (?P<then>thi)(?= [^\W\d_])")  # «tang 9 vu so voi cung ky thi cong an lam gi»
_MINUS = re.compile(r"\blay\b[^?]* (?P<minus>tru) (?:(?P<number>so)\b|(?:di|phan|tien|cho)\b)")  # «lấy … trừ số …»
_AND_WHAT_ABOUT = re.compile(r"^\W*(?:(?:the|vay|roi) )?(?P<and>con)(?= .*\bthi (?:sao|the nao|ra sao)\b)")
_WHICH_NUMBER = re.compile(r"\bso (?P<many>may)\b(?! (?:moc|tinh|bay|bom|man)\b)")  # «quyet dinh so may v»
_HECTARES = re.compile(  # «lua cay may ha»
    r"\b(?P<many>may) (?P<hectares>ha)(?=\W*$| (?:lua|rau|rung|dat|cay|mau|ngo|che|san|mia|ao|mat bang|vay|nhi|roi|nam)\b)"
)
_DEPARTMENT = re.compile(  # «duoc so nao tap huan», «so nao chu tri», «viec nay thi so nao»
    r"\b(?:duoc|do|bi|boi|nhung|cac|giao|giao cho|thuoc|nho) (?P<by>so)(?= nao\b)|"
    r"(?<!con )(?<!chu )\b(?P<which>so)(?= nao (?:se |phai |dang |duoc )?(?:chu tri|phu trach|lo|lam|quan ly|chiu|dung ra|"
    r"tham muu|huong dan|phoi hop|thuc hien|trien khai|theo doi|don doc|tong hop|to chuc|giup|ho tro|giao|xay dung|soan|trinh|"
    r"dau moi|ra soat|kiem tra|cap phep)\b)|"
    r"^(?!.*\b(?:goi|dien thoai|hotline|duong day|so may|tuyen|xe|van ban|cong van|ky hieu|so hieu)\b)"
    r".*\bthi (?P<then>so)(?= nao(?: (?:vay|the|a|nhi|ha|day|do|ban|ad))*\W*$)"
)
_STATION = re.compile(  # «may tram 5g»; «may tram ty» is a number
    r"\b(?P<station>tram)(?= (?:[2-6]g|bts|iot|phat song|thu phat|phu song|goc|bien ap|sac|bom|quan trac|trung chuyen|dung nghi|"
    r"kiem soat|y te|cap nuoc|tron)\b)"
)
_OFFICE = re.compile(
    r"\b(?P<office>ban)(?= nao (?:chu tri|phu trach|chiu trach nhiem|dung ra|tham muu|lo)\b)"
)  # no copy
_NUMBER = re.compile(r"\bsố(?= (?P<field>[^\W\d_]+ [^\W\d_]+))", re.IGNORECASE)
_SOLD = re.compile(r"\b(?P<sold>ban)(?= (?:duoc|ra) (?:bao nhieu|may|nhieu)\b)")  # «ca phe ban duoc bao nhieu mot can»
_AND_ALSO = re.compile(  # «ca trau lan bo»
    r"\bca (?!(?:hai|ba|bon|nam|may|nhung|cac|nhieu) )(?:[^\W\d_]+ ){1,4}(?P<also>lan)(?= [^\W\d_])"
    r"(?! (?:nay|truoc|sau|dau|nua|thu)\b)"
)
_SETTLED = (
    (_SINCE_THEN, {"then": "thì"}),
    (_SOLD, {"sold": "bán"}),
    (_AND_ALSO, {"also": "lẫn"}),
    (_MINUS, {"minus": "trừ", "number": "số"}),
    (_AND_WHAT_ABOUT, {"and": "còn"}),
    (_WHICH_NUMBER, {"many": "mấy"}),
    (_HECTARES, {"many": "mấy", "hectares": "ha"}),
    (_DEPARTMENT, dict.fromkeys(("by", "which", "then"), "sở")),
    (_STATION, {"station": "trạm"}),
    (_OFFICE, {"office": "ban"}),
    (_MORE, {"spent": "chi", "more": "hơn", "above": "hơn", "spending": "chi"}),
    (_RECKONS, {"reckons": "tính"}),
    (_TAX, {"tax": "thuế", "fee": "phí"}),
    (_SIX, {"six": "sáu"}),
    (_NTH, {"nth": "thứ"}),
    (_ONLY, {"only": "chỉ"}),
    (_WHEREUPON, {"whereupon": "thì"}),
    (_REACH, {"goal": "đạt", "reach": "đạt", "full": "đủ", "met": "đạt"}),
    (_CALCULATES, {"calculates": "tính"}),
    (_CUT, {"cut": "bớt"}),
    (_LEVEL, {"full": "đủ", "level": "mức"}),
    (_EVERYBODY, {"all": "mọi"}),
    (_LAZY, {"lazy": "lười"}),
    (_TERM, {"term": "khóa"}),
    (_IF, {"opens": "nếu"}),
    (_HALF, {"half": "nửa", "whole": "nửa"}),
    (_FAIRLY, {"fairly": "khá"}),
    (_REALLY, {"really": "hả"}),
    (_SPENT, {"spent": "chi"}),
    (_SPENDS, {"spends": "chi", "exactly": "đúng"}),
    (_TAKEN_SHORT, dict.fromkeys(("short", "below", "under"), "hụt")),
    (_EACH_TIME, {"each": "cứ"}),
    (_SPENDS_HOW_MUCH, {"spends": "chi", "spent": "chi"}),
    (_SISTER, {"opens": "chị", "asked": "chị", "called": "chị"}),
    (_THIS, {"this": "này"}),
    (_SIGN, {"sign": "ký"}),
    (_SIGNED, {"sign": "ký"}),
    (_TALK, {"talk": "chuyện"}),
    (_LOAN, {"loan": "vay"}),
    (_REVIEW, {"review": "sơ"}),
    (_GATHER, {"gather": "gom"}),
    (_DISTRICT, {"district": "quận"}),
)


def settled(text: str, used: Callable[[str], bool]) -> str:
    """Return ``text``, whose diacritics are guessed, with these words as their place in the sentence asks.

    ``used`` tells whether the documents use a phrase: a «số» before the field of a department that they name is that one.
    """
    for pattern, words in _SETTLED:
        for match in reversed(list(pattern.finditer(fold(text)))):
            for group, word in words.items():
                if match[group] is not None and len(match[group]) == len(word):
                    text = text[: match.start(group)] + word + text[match.end(group) :]
    for match in reversed(list(_NUMBER.finditer(text))):
        if used(f"sở {match['field'].lower()}") and not used(f"số {match['field'].lower()}"):
            text = f"{text[: match.start()]}sở{text[match.start() + len('số') :]}"
    return text
