"""The 8-bit encodings Vietnamese was written in before Unicode: TCVN3 (ABC), VNI, VISCII, VPS and Windows-1258.

Sources: TCVN 5712:1993 (set VN3), RFC 1456 (VISCII), the VNI and VPS font tables. Bytes that an encoding leaves free
are read as Windows-1252, as the programs of the time showed them.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Callable, Mapping
from functools import cache

from index.readers.legacy_capitals import with_whole_capitals

Decoder = Callable[[bytes], str]

_VOWELS = (
    "a á à ả ã ạ â ấ ầ ẩ ẫ ậ ă ắ ằ ẳ ẵ ặ e é è ẻ ẽ ẹ ê ế ề ể ễ ệ i í ì ỉ ĩ ị"
    " o ó ò ỏ õ ọ ô ố ồ ổ ỗ ộ ơ ớ ờ ở ỡ ợ u ú ù ủ ũ ụ ư ứ ừ ử ữ ự y ý ỳ ỷ ỹ ỵ đ"
)
_TCVN3 = {
    0xA1: "ĂÂÊÔƠƯĐăâêôơưđ",
    0xB5: "àảãáạ",
    0xBB: "ằẳẵắ",
    0xC6: "ặầẩẫấậè",
    0xCE: "ẻẽéẹềểễếệìỉ",
    0xDC: "ĩíịò",
    0xE1: "ỏõóọồổỗốộờởỡớợù",
    0xF1: "ủũúụừửữứựỳỷỹýỵ",
}
_VISCII = {
    0x02: "Ẳ",
    0x05: "ẴẪ",
    0x14: "Ỷ",
    0x19: "Ỹ",
    0x1E: "Ỵ",
    0x80: "ẠẮẰẶẤẦẨẬẼẸẾỀỂỄỆỐỒỔỖỘỢỚỜỞỊỎỌỈỦŨỤỲ",
    0xA0: "Õắằặấầẩậẽẹếềểễệốồổỗ",
    0xB3: "ỠƠộờởịỰỨỪỬ",
    0xBD: "ơớƯÀÁÂÃẢĂẳẵÈÉÊẺÌÍĨỳĐứÒÓÔạỷừửÙÚỹỵÝỡưàáâãảăữẫèéêẻìíĩỉđựòóôõỏọụùúũủýợỮ",
}
_VPS_LOWER = (
    "61 E1 E0 E4 E3 E5 E2 C3 C0 C4 C5 C6 E6 A1 A2 A3 A4 A5 65 E9 E8 C8 EB CB EA 89 8A 8B CD 8C 69 ED EC CC EF CE"
    " 6F F3 F2 D5 F5 86 F4 D3 D2 B0 87 B6 D6 A7 A9 AA AB AE 75 FA F9 FB DB F8 DC D9 D8 BA BB BF 79 9A FF 9B CF 9C C7"
)
_VPS_UPPER = (
    "41 C1 80 81 82 02 C2 83 84 85 1C 03 88 8D 8E 8F F0 04 45 C9 D7 DE FE 05 CA 90 93 94 95 06 49 B4 B5 B7 B8 10"
    " 4F B9 BC BD BE 11 D4 96 97 98 99 12 F7 9D 9E 9F A6 13 55 DA A8 D1 AC 14 D0 AD AF B1 1D 15 59 DD B2 FD B3 19 F1"
)
_VNI_BASES = {"a": "a", "e": "e", "o": "o", "ơ": "ô", "u": "u", "ư": "ö", "y": "y"}
_VNI_MARKS = {
    "": {"\u0301": "ù", "\u0300": "ø", "\u0309": "û", "\u0303": "õ", "\u0323": "ï"},
    "\u0302": {"": "â", "\u0301": "á", "\u0300": "à", "\u0309": "å", "\u0303": "ã", "\u0323": "ä"},
    "\u0306": {"": "ê", "\u0301": "é", "\u0300": "è", "\u0309": "ú", "\u0303": "ü", "\u0323": "ë"},
}
_VNI_WHOLE = {"ơ": "ô", "ư": "ö", "đ": "ñ", "í": "í", "ì": "ì", "ỉ": "æ", "ĩ": "ó", "ị": "ò", "ỵ": "î"}


def decoders() -> dict[str, Decoder]:
    """Return the decoders of all encodings by name."""
    return {
        "TCVN3": lambda data: with_whole_capitals(_single_byte(data, _table(_TCVN3))),
        "VNI": _decode_vni,
        "VISCII": lambda data: _single_byte(data, _table(_VISCII)),
        "VPS": lambda data: _single_byte(data, vps_table()),
        "Windows-1258": lambda data: unicodedata.normalize("NFC", data.decode("cp1258", errors="replace")),
    }


def encode(text: str, encoding: str) -> bytes:
    """Write NFC ``text`` in one of the encodings; letters it does not have raise ``UnicodeEncodeError``."""
    if encoding == "VNI":
        pairs = {letter: pair for pair, letter in vni_pairs().items()}
        return "".join(pairs.get(letter, letter) for letter in text).encode("cp1252")
    if encoding == "Windows-1258":
        return "".join(_for_1258(letter) for letter in text).encode("cp1258")
    table = {"TCVN3": _table(_TCVN3), "VISCII": _table(_VISCII), "VPS": vps_table()}[encoding]
    codes = {letter: code for code, letter in table.items()}
    return b"".join(bytes([codes[letter]]) if letter in codes else letter.encode("ascii") for letter in text)


@cache
def vps_table() -> Mapping[int, str]:
    """Return VPS: the letter of each byte beyond ASCII."""
    letters = _VOWELS.split()
    lower = zip(_VPS_LOWER.split(), letters, strict=True)
    upper = zip(_VPS_UPPER.split(), map(str.upper, letters), strict=True)
    return {int(code, 16): letter for code, letter in (*lower, *upper) if not letter.isascii()}


@cache
def vni_pairs() -> Mapping[str, str]:
    """Return VNI: the letter of each base with its mark, and of each letter that is a single byte."""
    pairs = {code: letter for letter, code in _VNI_WHOLE.items()}
    for base, code in _VNI_BASES.items():
        for shape, marks in _VNI_MARKS.items():
            for tone, mark in marks.items():
                letter = unicodedata.normalize("NFC", base + shape + tone)
                if len(letter) == 1 and letter not in _VNI_WHOLE and letter in _VOWELS:
                    pairs[code + mark] = letter
    return pairs | {code.upper(): letter.upper() for code, letter in pairs.items()}


def _decode_vni(data: bytes) -> str:
    pairs = vni_pairs()
    text = data.decode("cp1252", errors="replace")
    return _vni_pattern().sub(lambda match: pairs.get(match.group()) or pairs[match.group().upper()], text)


@cache
def _vni_pattern() -> re.Pattern[str]:
    """Match every pair, also one whose mark is in another case than its base, the longest first."""
    pairs = vni_pairs()
    mixed = {f"{pair[0]}{pair[1].swapcase()}" for pair in pairs if len(pair) == 2 and pair[0].isupper()}
    return re.compile("|".join(sorted(map(re.escape, {*pairs, *mixed}), key=len, reverse=True)))


@cache
def _for_1258(letter: str) -> str:
    """Return a letter as Windows-1258 writes it: its tone, where the code page lacks the whole letter, as a mark."""
    try:
        letter.encode("cp1258")
    except UnicodeEncodeError:
        parts = unicodedata.normalize("NFD", letter)
        tone = next((mark for mark in parts[1:] if mark in "\u0300\u0301\u0303\u0309\u0323"), "")
        return unicodedata.normalize("NFC", parts.replace(tone, "")) + tone
    return letter


def _table(stretches: Mapping[int, str]) -> dict[int, str]:
    return {first + number: letter for first, letters in stretches.items() for number, letter in enumerate(letters)}


def _single_byte(data: bytes, table: Mapping[int, str]) -> str:
    return "".join(table[code] if code in table else _as_1252(code) for code in data)


@cache
def _as_1252(code: int) -> str:
    return bytes([code]).decode("cp1252", errors="replace")
