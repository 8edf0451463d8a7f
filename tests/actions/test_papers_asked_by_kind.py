"""A paper is asked for by its kind: the proposal, the old decision, the one of another body, by what number."""

from __future__ import annotations

import pytest

from actions.answer import Status
from actions.documents.named_documents import is_called, kinds_asked
from actions.pipeline import Pipeline
from tests.actions.asking import Conversation, first_line
from tests.actions.releases import pipeline_over_text
from vietnamese.document_numbers import find_document_numbers, is_of_kind

pytestmark = pytest.mark.app

DECISION = """**ỦY BAN NHÂN DÂN TỈNH NÀ MÂY**

Số: 41/2057/QĐ-UBND

*Nà Mây, ngày 04 tháng 5 năm 2057*

# QUYẾT ĐỊNH
## Quy định quản lý bến thủy nội địa trên địa bàn tỉnh Nà Mây

Căn cứ Quyết định số 930/QĐ-TTg ngày 12 tháng 02 năm 2056 của Thủ tướng Chính phủ về an toàn đường thủy;

Căn cứ Thông tư số 18/2055/TT-BGTVT ngày 06 tháng 8 năm 2055 của Bộ Giao thông vận tải quy định về bến thủy;

Theo đề nghị của Giám đốc Sở Xây dựng tại Tờ trình số 77/TTr-SXD ngày 20 tháng 4 năm 2057.

### Điều 1. Phạm vi điều chỉnh

Quyết định này quy định việc cấp phép, công bố và kiểm tra bến thủy nội địa.

### Điều 2. Hiệu lực thi hành

Quyết định này có hiệu lực từ ngày 15 tháng 5 năm 2057 và thay thế Quyết định số 12/2049/QĐ-UBND ngày 03/3/2049.
"""


@pytest.fixture(scope="module")
def decision(tmp_path_factory: pytest.TempPathFactory) -> Pipeline:
    return pipeline_over_text(tmp_path_factory.mktemp("papers"), DECISION)


@pytest.mark.parametrize(
    ("question", "number"),
    [
        ("Sở Xây dựng đề nghị quyết định này bằng tờ trình số bao nhiêu?", "77/TTr-SXD"),
        ("tờ trình số mấy", "77/TTr-SXD"),
        ("Số của tờ trình là gì?", "77/TTr-SXD"),
        ("thông tư số mấy", "18/2055/TT-BGTVT"),
        ("quyết định cũ bị bỏ là số mấy", "12/2049/QĐ-UBND"),
        ("Quyết định này thay quyết định số mấy?", "12/2049/QĐ-UBND"),
        ("quyet dinh cu so may", "12/2049/QĐ-UBND"),
        ("quyết định của Thủ tướng số mấy", "930/QĐ-TTg"),
    ],
)
def test_the_number_of_the_paper_asked_for_is_told(decision: Pipeline, question: str, number: str) -> None:
    answer = Conversation(decision).ask(question, "ask_document")
    assert answer.status is Status.ANSWERED
    assert first_line(answer) == f"Văn bản được nhắc đến: {number}."


@pytest.mark.parametrize("question", ["Quyết định này số mấy?", "Quyết định của Ủy ban nhân dân tỉnh số mấy?"])
def test_our_own_number_is_still_our_own(decision: Pipeline, question: str) -> None:
    assert "41/2057/QĐ-UBND" in first_line(Conversation(decision).ask(question, "ask_document"))


@pytest.mark.parametrize("question", ["nghị định số mấy", "tờ trình về học phí số mấy"])
def test_a_paper_that_is_not_named_gets_no_number(decision: Pipeline, question: str) -> None:
    answer = Conversation(decision).ask(question, "ask_document")
    assert answer.status is not Status.ANSWERED
    assert "77/TTr" not in first_line(answer)


def test_no_old_paper_is_made_up(tmp_path_factory: pytest.TempPathFactory) -> None:
    text = DECISION.split(" và thay thế")[0] + "."
    answer = Conversation(pipeline_over_text(tmp_path_factory.mktemp("new"), text)).ask(
        "quyết định cũ số mấy", "ask_document"
    )
    assert answer.status is Status.NOT_IN_PLAN


def test_the_kind_asked_for_is_the_one_right_before_the_number() -> None:
    assert kinds_asked("trình nghị quyết này bằng tờ trình số bao nhiêu") == ["tờ trình"]
    assert kinds_asked("kế hoạch nào") == ["kế hoạch"]
    assert kinds_asked("nghị quyết này nói gì") == []
    assert kinds_asked("các văn bản (nghị quyết, kế hoạch) có số hiệu") == []
    assert kinds_asked("nghị quyết, kế hoạch số mấy") == ["nghị quyết", "kế hoạch"]


def test_a_sign_is_a_code_of_its_own() -> None:
    assert is_of_kind("142/TTr-UBND", "TTr")
    assert not is_of_kind("142/TTr-UBND", "TT")
    assert is_of_kind("142/TTr-UBND", "")


def test_a_paper_is_called_by_the_words_before_its_number() -> None:
    text = "theo Nghị quyết số 217/2055/QH15 và 12/NQ-CP"
    of_assembly, of_government = find_document_numbers(text)
    assert is_called("nghị quyết", text, of_assembly)
    assert not is_called("nghị định", text, of_assembly)
    assert is_called("nghị quyết", text, of_government)
