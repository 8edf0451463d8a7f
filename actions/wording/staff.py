"""What the staff read at the shell of how an answer came about."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from decimal import Decimal
from typing import Any

from vietnamese.numbers import format_number

NOTHING_YET = "Chưa có câu trả lời nào để giải thích. Hãy đặt câu hỏi trước, rồi gõ /giai_thich."
NO_SEARCH = "Câu này được trả lời mà không cần tìm trong văn bản."
KINDS = {"plan": "chỉ tiêu", "estimate": "ước", "actual": "thực hiện"}

Trace = Mapping[str, Any]


def trace_text(trace: Trace | None) -> str:
    """Say in lines what a trace (``actions.trace``) holds; a conversation without an answer has none."""
    if not trace:
        return NOTHING_YET
    lines = [
        f"Hiểu câu hỏi là: «{trace.get('read_as', '')}»",
        f"Ý định: {trace.get('intent')} (độ tin cậy {_number(trace.get('confidence', 0))})",
        *_settled(trace.get("settled")),
        f"Thực thể: {_listed([_entity(item) for item in trace.get('entities', ())])}",
    ]
    if "terms" in trace:
        periods = _listed(trace.get("periods", ()))
        lines.append(f"Từ cần có trong văn bản: {_listed(trace['terms'])}. Thời gian: {periods}")
    if trace.get("follow_up"):
        lines.append("Câu hỏi nối tiếp câu trước.")
    if routes := trace.get("routes"):
        lines.append(f"Quy tắc chọn cách trả lời: {_listed(routes)}")
    lines.append(f"Cách trả lời: {trace.get('strategy') or '—'}. Kết quả: {trace.get('status')}")
    if refused := trace.get("refused"):
        lines += _refusal(refused)
    if "figures" not in trace:
        return "\n".join([*lines, NO_SEARCH])
    lines += _table("Số liệu đã xét (điểm · khớp câu hỏi)", [_figure(item) for item in trace["figures"]])
    lines += _table("Đoạn đã xét (điểm · khớp câu hỏi · tìm kiếm)", [_passage(item) for item in trace["passages"]])
    return "\n".join(lines)


def _settled(settled: Trace | None) -> list[str]:
    if not settled:
        return []
    return [f"Theo lời hỏi, ý định được hiểu là: {settled['intent']} (quy tắc {settled['rule']})"]


def _refusal(refused: Trace) -> list[str]:
    if refused["unaccounted"]:
        why = "không số liệu hay đoạn nào nói tới " + _listed(f"«{word}»" for word in refused["unaccounted"])
    elif refused["periods"]:
        why = f"văn bản có nói tới điều được hỏi, nhưng không cho {_listed(refused['periods'])}"
    else:
        why = "không chỗ nào nói đủ điều được hỏi"
    figure, passage = _share(refused["best_figure"]), _share(refused["best_passage"])
    return [f"Vì sao không trả lời: {why}.", f"  Gần nhất: số liệu khớp {figure} câu hỏi, đoạn khớp {passage}."]


def _table(title: str, rows: Sequence[str]) -> list[str]:
    return [f"{title}:", *(f"  {row}" for row in rows)] if rows else [f"{title}: không có"]


def _figure(item: Trace) -> str:
    said = f"{item['indicator']}: {item['amount']}"
    when = f", {item['period']}" if item.get("period") else ""
    kind = KINDS.get(item.get("kind") or "", "")
    return f"{_number(item['score'])} · {_share(item['share'])} · {said}{when}{f' ({kind})' if kind else ''}{_missing(item)}"


def _passage(item: Trace) -> str:
    scores = f"{_number(item['score'])} · {_share(item['share'])} · {_number(item['retrieval'])}"
    return f"{scores} · «{item['text']}»{_missing(item)}"


def _missing(item: Trace) -> str:
    return f" — thiếu: {', '.join(item['missing'])}" if item["missing"] else ""


def _entity(item: Trace) -> str:
    return f"{item.get('entity')} «{item.get('value')}»"


def _listed(items: Any) -> str:
    return ", ".join(items) or "không có"


def _number(value: float) -> str:
    return format_number(Decimal(str(round(value, 2))))


def _share(value: float) -> str:
    return f"{format_number(Decimal(str(round(100 * value))))} %"
