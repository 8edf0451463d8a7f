"""Leaves out of a message what is no word of it: HTML, masks of the gateway, labels of who is said to speak."""

from __future__ import annotations

import html
import re

from vietnamese.normalisation import normalise

MASK = re.compile(
    r"\[(?:số điện thoại|email|thư điện tử|số giấy tờ|căn cước|[^\[\]\d]{3,30})\]"
)  # what the gateway hid
CODE = re.compile(r"<!--.*?-->|<(script|style)\b[^<>]*>.*?</\1\s*>", re.IGNORECASE | re.DOTALL)
_GIVEN = r"""\s+[A-Za-z][\w:.-]*\s*=\s*(?:"[^"<>]*"|'[^'<>]*'|[^\s"'<>]+)"""  # onerror=alert(1)
_ELEMENTS = (  # of which nothing need be told
    "a|abbr|article|aside|b|big|blockquote|body|br|button|canvas|center|code|dd|del|details|div|dl|dt|em|embed|font|footer|form|"
    "frame|h[1-6]|head|header|hr|html|i|iframe|img|input|ins|label|li|link|main|marquee|meta|nav|object|ol|option|p|pre|s|"
    "script|section|select|small|span|strike|strong|style|sub|summary|sup|svg|table|tbody|td|textarea|tfoot|th|thead|title|"
    "tr|tt|u|ul|video"
)
TAG = re.compile(  # «a<b và c>d» and «<thu ngân sách>» are none
    rf"</[A-Za-z][\w-]{{0,30}}\s*>|<[A-Za-z][\w-]{{0,30}}(?:{_GIVEN}){{1,9}}\s*/?>|<(?:{_ELEMENTS})\s*/?>|"
    r"<(?P<name>[A-Za-z][\w-]{0,30})>(?=.*</(?P=name)>)",
    re.IGNORECASE | re.DOTALL | re.ASCII,
)
ENTITY = re.compile(r"&(?:#\d{2,6}|#x[0-9a-f]{2,5}|[a-z]{2,8}\d?);", re.IGNORECASE)
_SPEAKERS = r"hệ thống|quản trị|ban quản trị|người dùng|trợ lý"  # alone a plan may be about them: «quản trị: …»
LABEL = re.compile(  # «SYSTEM: …», «Admin: …»: whoever a message says it is from, it is read as any other
    r"^\W*(?:(?:system|admin|administrator|root|user|assistant|developer|dev|quản trị (?:viên|hệ thống))"
    r"(?: (?:message|prompt|override|note|thông báo|lệnh))?|"
    rf"(?:(?:thông báo|lệnh) (?:từ |của )?)(?:{_SPEAKERS})|(?:{_SPEAKERS}) (?:message|prompt|override|note|thông báo|lệnh)|"
    rf"(?-i:{_SPEAKERS.upper()}))\W*?[:>]\s*(?=\S+\s+\S)",
    re.IGNORECASE,
)
PARTICLE = re.compile(  # «2.580 tỷ ha?» asks back; of hectares there are never so many
    r"\b(tỷ|tỉ|ty|ti|triệu|trieu)\s+(?:hả|à|a|nha)(\s*[?!.]*)$|\b(tỷ|tỉ|ty|ti)\s+ha(\s*[?!.]*)$", re.IGNORECASE
)
ASKS_BACK = re.compile(r"\b(triệu|trieu)\s+ha(\s*[?!.]*)$", re.IGNORECASE)  # «thu 50 triệu ha?», not «1 triệu ha rừng»
LAND = re.compile(
    r"\b(?:diện tích|rừng|gieo|trồng|cấy|canh tác|lúa|đất(?! bao)|nuôi|rung|dien tich|trong|lua)\b", re.IGNORECASE
)


def without_markup(typed: str) -> str:
    """Return a message normalised, without HTML, labels and the particle that looks like a hectare («… tỷ ha?»)."""
    plain = normalise(MASK.sub(" ", _without_html(typed))).text
    plain = PARTICLE.sub(lambda found: "".join(part or "" for part in found.groups()), plain)
    if not LAND.search(plain):
        plain = ASKS_BACK.sub(r"\1\2", plain)
    return LABEL.sub("", plain)


def _without_html(typed: str) -> str:
    """Return a message without tags and comments, and without the code that a script or a style holds."""
    read = ENTITY.sub(lambda found: html.unescape(found.group()), typed)
    return TAG.sub(" ", CODE.sub(" ", read))
