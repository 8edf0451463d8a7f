"""Says what a figure is called, of what time it is and of what kind."""

from __future__ import annotations

import re

from actions.wording import Wording
from actions.words.place_kinds import NAMES_PLACE
from index.model import Figure, FigureKind
from index.release import Release

COMPARED_AT_LAST = re.compile(r"so với [^,]*\d{4}$")


def sentence_case(text: str) -> str:
    """Return ``text`` with its first letter in upper case and the rest untouched."""
    return text[:1].upper() + text[1:]


def called(figure: Figure, release: Release) -> str:
    """Return what a figure is called; a part that is only a place, after its whole: «trồng bưởi, thôn Đồng Bèo»."""
    whole = release.figures.get(figure.parent or "")
    if whole is not None and NAMES_PLACE.match(figure.indicator):
        return f"{whole.indicator}, {figure.indicator}"
    return own_name(figure)


def own_name(figure: Figure) -> str:
    """Return what the record calls a figure; the counted things where it names nothing."""
    return figure.indicator or figure.amount.unit or ""


def period_phrase(figure: Figure) -> str:
    """Return « năm 2021» for a figure with a period, nothing for one without or whose indicator says it already.

    An indicator «… cuối năm» needs the number of its year alone, one «… 9 tháng» only «đầu năm 2031»; one «… so với năm 2031» is
    told apart by a comma.
    """
    if figure.period is None or figure.period.label in figure.indicator:
        return ""
    label = figure.period.label
    if COMPARED_AT_LAST.search(figure.indicator):
        return f", {label}"
    said, words = figure.indicator.lower().split(), label.split()
    again = next((count for count in range(len(words) - 1, 0, -1) if said[-count:] == words[:count]), 0)
    return f" {' '.join(words[again:])}"


def kind_said(figure: Figure, wording: Wording) -> str:
    """Return « (chỉ tiêu kế hoạch)» and the like, the kind that a figure is of."""
    return {
        FigureKind.PLAN: wording.kind_plan,
        FigureKind.ESTIMATE: wording.kind_estimate,
        FigureKind.ACTUAL: wording.kind_actual,
    }[figure.kind]
