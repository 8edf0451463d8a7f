"""The names of the sentences that an answer is made of, the same in every language."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Wording:
    """The sentences of one language; the parts in braces are filled with verified text only."""

    figure: str
    figure_open: str
    parts: str
    series: str
    quote: str
    quote_topic: str
    results: str
    results_topic: str
    more: str
    more_prompt: str
    more_lead: str
    no_more: str
    sources: str
    suggestions: str
    source_line: str
    source_short: str
    page: str
    yes: str
    yes_figure: str
    no_figure: str
    not_stated: str
    not_stated_plain: str
    not_stated_period: str
    period_instead: str
    period_instead_quote: str
    nearest: str
    part_not_stated: str
    period_not_stated: str
    no_amount: str
    no_date: str
    no_agency: str
    agency: str
    references: str
    reference: str
    dates: str
    clarify: str
    clarify_kind: str
    corrected: str
    share: str
    ratio: str
    difference: str
    total: str
    rounded: str
    needs_two: str
    higher: str
    equal: str
    incomparable: str
    count_points: str
    only_counted: str
    heading_time: str
    definition: str
    mentioned: str
    overview: str
    overview_document: str
    no_last: str
    last_source: str
    explained_figure: str
    explained_compute: str
    explained_yes_no: str
    explained: str
    explained_refusal: str
    greeting: str
    goodbye: str
    thanks: str
    capabilities: str
    small_talk: str
    complaint: str
    hand_over: str
    out_of_scope: str
    abuse: str
    not_understood: str
    not_understood_again: str
    empty: str
    too_long: str
    error: str
    figure_question: str
    figure_question_period: str
    topic_question: str
    tasks_question: str
    achievements_question: str
    on_this: str
    points: str
    points_named: str
    chart: str
    kind_plan: str
    kind_estimate: str
    kind_actual: str
