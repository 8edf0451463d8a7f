"""Official document numbers: «03-NQ/TU», «80/KH-UBND», «212/2025/QĐ-UBND», «72/2025/QH15»."""

from __future__ import annotations

import re
from dataclasses import dataclass

from vietnamese.folding import fold

_CODE = r"[A-ZĐ][A-Za-zĐđ]*\d{0,2}"
_SEPARATOR = r"\s?[-–—/]\s?"
_STRICT = re.compile(
    rf"(?<![\w/.,-])\d{{1,6}}(?:(?:{_SEPARATOR}\d{{4}})?(?:{_SEPARATOR}{_CODE})+|\s{_CODE}\s?/\s?{_CODE})(?![\w/])"
)
SIGNS = {  # kinds of documents by their full name, as their numbers say them
    "nghị quyết": "NQ", "nghị định": "NĐ", "thông tư": "TT", "quyết định": "QĐ", "chỉ thị": "CT", "kết luận": "KL",
    "kế hoạch": "KH", "thông báo": "TB", "công văn": "CV", "tờ trình": "TTr", "báo cáo thẩm tra": "BC",
}  # fmt: skip
_TYPES = {
    "nq": "NQ", "kh": "KH", "qd": "QĐ", "ct": "CT", "cv": "CV", "tb": "TB", "bc": "BC", "hd": "HD", "ctr": "CTr",
    "kl": "KL", "da": "ĐA", "ttr": "TTr", "nd": "NĐ", "tt": "TT", "pl": "PL", "ctrhd": "CTrHĐ", "ttlt": "TTLT",
}  # fmt: skip
_ISSUERS = {
    "tu": "TU", "tw": "TW", "hu": "HU", "du": "ĐU", "ubnd": "UBND", "hdnd": "HĐND", "cp": "CP", "ttg": "TTg",
    "bnv": "BNV", "btc": "BTC", "bxd": "BXD", "byt": "BYT", "bgddt": "BGDĐT", "bct": "BCT", "bkhdt": "BKHĐT",
    "btnmt": "BTNMT", "bnnmt": "BNNMT", "bnnptnt": "BNNPTNT", "btttt": "BTTTT", "bca": "BCA", "bqp": "BQP",
    "btp": "BTP", "bkhcn": "BKHCN", "bldtbxh": "BLĐTBXH", "bvhttdl": "BVHTTDL", "bgtvt": "BGTVT", "vpcp": "VPCP",
    "hdt": "HĐT", "ttr": "TTr",
}  # fmt: skip
_PARTY = {"TU", "TW", "HU", "ĐU"}
_LENIENT = re.compile(
    rf"(?<![\w/.,-])(?P<number>\d{{1,6}})(?:\s*[-–/ ]\s*(?P<year>(?:19|20)\d\d))?"
    rf"\s*[-–/ ]?\s*(?P<type>{'|'.join(_TYPES)})"
    rf"\s*[-–/ ]\s*(?P<issuer>{'|'.join(_ISSUERS)})(?!\w)"
)


@dataclass(frozen=True)
class DocumentNumberSpan:
    """A document number without its spaces, with plain hyphens, and where it stands: ``text[start:end]``."""

    number: str
    start: int
    end: int


def number_key(number: str) -> str:
    """What a document number is compared by: its letters and digits without diacritics, in lower case."""
    return "".join(char for char in fold(number) if char.isalnum())


def is_of_kind(number: str, sign: str) -> bool:
    """Tell whether a document number has a kind's sign as one of its codes: «142/TTr-UBND» has «TTr», no «TT»; any has none."""
    return not sign or re.search(rf"(?<![^\W_]){re.escape(sign)}(?![^\W_])", number) is not None


def find_document_numbers(text: str, *, lenient: bool = False) -> list[DocumentNumberSpan]:
    """The document numbers of ``text`` (NFC) in order.

    ``lenient`` is for what citizens type: it also takes any case, no diacritics and spaces for the separators
    («03 nq tu» is «03-NQ/TU»), for the usual document types and issuers.
    """
    spans = [
        DocumentNumberSpan(_canonical(match.group()), match.start(), match.end())
        for match in _STRICT.finditer(text)
        if _has_official_shape(match.group())
    ]
    if lenient:
        taken = [(span.start, span.end) for span in spans]
        for match in _LENIENT.finditer(fold(text)):
            if all(match.end() <= start or match.start() >= end for start, end in taken):
                spans.append(DocumentNumberSpan(_official(match), match.start(), match.end()))
    return sorted(spans, key=lambda span: span.start)


def _canonical(written: str) -> str:
    """Without spaces and with plain hyphens; «59 CV/TW» is «59-CV/TW»."""
    return re.sub(r"\s", "", re.sub(r"[–—]|(?<=\d)\s(?=[A-ZĐ])", "-", written))


def _has_official_shape(number: str) -> bool:
    """A slash somewhere, and codes in capitals («CTr», «TTg») instead of words («100 - Thu»)."""
    codes = re.findall(r"[A-Za-zĐđ]+", number)
    return "/" in number and all(sum(letter.isupper() for letter in code) * 2 >= len(code) for code in codes)


def _official(match: re.Match[str]) -> str:
    kind, issuer = _TYPES[match["type"]], _ISSUERS[match["issuer"]]
    number = f"{match['number']}/{match['year']}" if match["year"] else match["number"]
    return f"{number}-{kind}/{issuer}" if issuer in _PARTY else f"{number}/{kind}-{issuer}"
