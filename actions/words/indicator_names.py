"""Tells in an indicator's name the thing that is measured from the words that only frame it or leave it unsaid."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
from functools import lru_cache

from actions.words.matching import Term
from vietnamese.abbreviations import expand_abbreviations
from vietnamese.folding import fold

FRAMING = re.compile(
    r"^(?:(?:mức(?: (?:chi|hỗ trợ|thưởng|phụ cấp|bồi dưỡng))?(?: áp dụng)? (?:đối với|cho)|"
    r"tổng số|tổng|số lượng|số|tỷ lệ|tỉ lệ|mức|chỉ tiêu)\s+)+"
    r"|\s*(?:\btheo chuẩn\b.*|\btheo giá (?:so sánh|hiện hành)\b|\b(?:nhà nước )?trên địa bàn\b.*|\bnhà nước\b|"
    r"\bcủa (?:toàn )?(?:thành phố|thị xã|huyện|tỉnh|xã|phường)\b)",
    re.IGNORECASE,
)
COMPARISON = re.compile(r"\s+(?:vượt |tăng |giảm )?so với\b.*", re.IGNORECASE)
FLOW = re.compile(r"(?:tổng |dự toán )*(thu|chi|vốn|đàn|diện tích|sản lượng)\b", re.IGNORECASE)
MONEY_FLOWS = ("thu", "chi", "vốn")  # of these one syllable beside them may be a part of the word: «thu hút»
FILLING = frozenset(  # folded syllables of indicators that tell none from another
    [
        *("da", "duoc", "ty", "le", "so", "cua", "moi", "tong", "tren", "dia", "ban", "nam", "muc", "nha", "nuoc"),
        *("thanh", "pho", "xa", "quan", "huyen", "tinh", "phuong", "thi"),
    ]
)
JOINING = frozenset(
    [
        *("và", "cho", "các", "những", "là", "ở", "tại", "theo", "trong", "với", "có", "thì", "của", "từ", "đến"),
        *("bao", "nhiêu", "mấy"),
    ]
)
COST = re.compile(r"^(?:tổng |dự toán )?(?:kinh phí|mức đầu tư|vốn|chi phí|dự toán)\b", re.IGNORECASE)


DONE_TO = re.compile(  # «làm đường», «trồng quế»: the thing that it is done to tells what is meant
    r"^(?:làm|xây|sửa|mở|vá|bắc|đắp|nạo|nâng cấp|cải tạo|mua|lắp|thay|trồng|dựng)(?: (?P<thing>.+))?$"
)


def things_done_to(terms: Sequence[Term]) -> list[Term]:
    """Return the things that terms name, without what is done to them; the terms themselves where they name none.

    A thing and the word right after it are one name: «làm đường|hẻm» → «đường hẻm».
    """
    found: list[Term] = []
    ends = -1
    for term in terms:
        done = DONE_TO.match(term.text)
        if found and term.start == ends and done is None:
            found[-1] = replace(found[-1], text=f"{found[-1].text} {term.text}")
        elif done is None:
            found.append(term)
        elif done["thing"]:
            found.append(Term(done["thing"], weight=term.weight, start=term.start))
        ends = term.start + len(term.said or term.text) + 1 if done and done["thing"] else -1
    return found or list(terms)


@lru_cache(maxsize=8192)
def plain_name(indicator: str) -> str:
    """Return the thing measured: «tổng thu NSNN trên địa bàn» → «thu ngân sách»; all of it if nothing is left."""
    name = " ".join(FRAMING.sub(" ", expand_abbreviations(indicator).text).split())
    return name if name and not FRAMING.fullmatch(f"{name} ") else indicator


def without_comparison(indicator: str) -> str:
    """Return the thing measured without what it is held against: «thu ngân sách so với dự toán» → «thu ngân sách»."""
    return plain_name(COMPARISON.sub("", indicator))


def without_measure(terms: Sequence[Term], indicator: str) -> tuple[Term, ...]:
    """Return ``terms`` with «năng suất lúa» reduced to «lúa» where the indicator already says «năng suất»."""
    measure = f"{indicator.strip().lower().removesuffix(' bình quân')} "
    return tuple(
        replace(term, text=term.text.removeprefix(measure), synonyms=(), related=(), kind="")
        if term.text.startswith(measure)
        else term
        for term in terms
    )


def with_flow_unsaid(terms: Sequence[Term], wholes: Sequence[str]) -> tuple[Term, ...]:
    """Return ``terms`` with «chi sự nghiệp y tế» also read as «sự nghiệp y tế», a part of a whole that says «chi» itself.

    ``wholes`` are the indicators of the whole a figure is a part of, and of the wholes of that.
    """
    flows = {flow[1].lower() for whole in wholes if (flow := FLOW.match(whole))}

    def part(term: Term) -> str:
        flow = next((flow for flow in flows if term.text.startswith(f"{flow} ")), "")
        thing = term.text.removeprefix(f"{flow} ").removeprefix("cho ")
        return thing if flow and (" " in thing or flow not in MONEY_FLOWS) else ""

    return tuple(
        replace(term, synonyms=(*term.synonyms, part(term))) if part(term) not in ("", *term.synonyms) else term
        for term in terms
    )


def telling_words(name: str) -> frozenset[str]:
    """Return the folded words of an indicator by which it is told from others («vốn đã giải ngân», «giải ngân vốn»)."""
    words = re.findall(r"\w+", name.lower())
    return frozenset(fold(word) for word in words if word not in JOINING) - FILLING
