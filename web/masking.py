"""Hides personal data in what citizens type, before it is handed on, stored or logged; amounts and dates stay."""

from __future__ import annotations

import re
import unicodedata

from vietnamese.folding import fold

SEPARATOR = r"[ .\-]?"
WORD_START, WORD_END = r"(?<![\w.,/])", r"(?![\w/]|[.,]\d)"

# Words of measure: digits with one of these behind them are an amount, however long they are.
UNITS = (
    "dong|vnd|d|ty|ti|trieu|nghin|ngan|tram|usd|do la|euro|ha|hecta|km|km2|m|m2|m3|met|tan|ta|kg|nguoi|ho|dan|can|"
    "du an|doanh nghiep|lao dong|viec lam|don vi|ho so|van ban|chi tieu|phan tram|kwh|mw|luot|hoc sinh|giuong|xa|phuong"
)
AMOUNT_BEHIND = re.compile(rf"\s*(?:%|₫|(?:{UNITS})\b)")

EMAIL = re.compile(r"[\w.+-]+@[\w-]+(?:\.[\w-]+)+")
PHONE = re.compile(  # one may stand beside another: «0912345678/0987654321»
    rf"(?:{WORD_START}|(?<=\d/)|(?<=/ ))(?:(?:\+|00)84{SEPARATOR}\(?0?\)?|\(?0)"
    rf"(?:[35789](?:{SEPARATOR}\d){{8}}|2\d{{1,2}}\)?(?:{SEPARATOR}\d){{7,8}})(?!\w|/(?![\d+( ])|[.,]\d)"
)
CITIZEN_CARD = re.compile(rf"{WORD_START}0(?:{SEPARATOR}\d){{11}}{WORD_END}")
PAYMENT_CARD = re.compile(rf"{WORD_START}\d{{4}}(?:[ -]\d{{4}}){{3}}{WORD_END}")
BARE_DIGITS = re.compile(rf"{WORD_START}\d{{9,19}}{WORD_END}")

# A number that the words before it call an identity document or a bank account, even a short or spaced one.
NAMED = re.compile(
    r"\b(?P<identity>cccd|cmnd|cmt|can cuoc(?: cong dan)?|chung minh(?: nhan dan| thu)?|ho chieu|ma so thue|mst|"
    r"bhxh|bao hiem xa hoi|bhyt|dinh danh)"
    r"|\b(?P<account>stk|so tk|so tai khoan|tai khoan(?: ngan hang)?|so the|the atm)"
)
LINKING = r"(?:[\s:=]*\b(?:so|la|cua|toi|minh|em|anh|chi|ngan hang|[a-z]{0,12}bank|acb|mb|vib|bidv)\b){0,6}[\s:=]*"
NAMED_NUMBER = re.compile(rf"{LINKING}(?P<number>[a-z]?\d(?:{SEPARATOR}\d){{5,18}}){WORD_END}")

IDENTITY, PHONE_NUMBER, ACCOUNT, ADDRESS = "[số giấy tờ]", "[số điện thoại]", "[số tài khoản]", "[thư điện tử]"


def mask_personal_data(text: str) -> str:
    """Return ``text`` with identity, phone and account numbers and e-mail addresses replaced by what they are.

    A number followed by a unit is an amount and stays, unless it has the form of a Vietnamese phone or identity number.
    """
    text = unicodedata.normalize("NFC", text)  # as ``fold`` reads it, so that places are the same in both
    folded = fold(text)
    spans: list[tuple[int, int, str]] = []

    def hide(start: int, end: int, label: str) -> None:
        if all(end <= other_start or start >= other_end for other_start, other_end, _ in spans):
            spans.append((start, end, label))

    for match in EMAIL.finditer(text):
        hide(*match.span(), ADDRESS)
    for match in NAMED.finditer(folded):
        number = NAMED_NUMBER.match(folded, match.end())
        if number and not AMOUNT_BEHIND.match(folded, number.end()):
            hide(*number.span("number"), IDENTITY if match["identity"] else ACCOUNT)
    for pattern, label in ((CITIZEN_CARD, IDENTITY), (PHONE, PHONE_NUMBER), (PAYMENT_CARD, ACCOUNT)):
        for match in pattern.finditer(folded):
            hide(*match.span(), label)
    for match in BARE_DIGITS.finditer(folded):
        if not AMOUNT_BEHIND.match(folded, match.end()):
            hide(*match.span(), IDENTITY if len(match[0]) in (9, 12) else ACCOUNT)

    for start, end, label in sorted(spans, reverse=True):
        text = text[:start] + label + text[end:]
    return text
