"""A ward's plan with a table of works and a budget whose groups carry their letter in the name: the dearest, the largest."""

from __future__ import annotations

import pytest

from actions.answer import Status
from actions.pipeline import Pipeline
from actions.words.coverage import cover
from actions.words.matching import MatchText, Term
from tests.actions.asking import Conversation, body, first_line
from tests.actions.releases import pipeline_over_text

pytestmark = pytest.mark.app

PLAN = """# KẾ HOẠCH
# Phát triển kinh tế - xã hội năm 2051 của phường Bến Sỏi

## I. Kết quả năm 2050

Trong 5 công trình theo kế hoạch có 4 công trình hoàn thành.

## II. Nhiệm vụ năm 2051

1. Năm 2051 tập trung cho 4 công trình với tổng mức đầu tư 61,0 tỷ đồng.

| TT | Tên công trình | Tổng mức đầu tư (tỷ đồng) | Nguồn vốn |
|---|---|---|---|
| 1 | Trường Tiểu học Cồn Lá | 24,5 | Ngân sách tỉnh 20,0; ngân sách phường 4,5 |
| 2 | Cầu Rạch Miễu Nhỏ | 18,2 | Ngân sách tỉnh |
| 3 | Kè chợ Sỏi | 12,9 | Ngân sách phường 10,0; nhân dân góp 2,9 |
| 4 | Nhà văn hóa khu phố 5 | 5,4 | Ngân sách phường |

## III. Dự toán ngân sách năm 2051

| Nội dung | Dự toán năm 2051 (tỷ đồng) |
|---|---|
| A. Thu ngân sách trên địa bàn | 96,0 |
| Thuế khu vực ngoài quốc doanh | 41,0 |
| Thu tiền sử dụng đất | 38,0 |
| Thu khác | 17,0 |
| B. Chi ngân sách phường | 120,0 |
| Chi đầu tư phát triển | 45,0 |
| Chi thường xuyên | 75,0 |
"""


@pytest.fixture(scope="module")
def ward(tmp_path_factory: pytest.TempPathFactory) -> Pipeline:
    return pipeline_over_text(tmp_path_factory.mktemp("ward"), PLAN, name="ke-hoach-2051.md")


@pytest.mark.parametrize(
    ("question", "expected"),
    [
        ("công trình đắt nhất", "Trường Tiểu học Cồn Lá năm 2051: 24,5 tỷ đồng"),
        ("công trình nào vốn ít nhất", "Nhà văn hóa khu phố 5 năm 2051: 5,4 tỷ đồng"),
        ("dự án nào nhiều vốn nhất", "Trường Tiểu học Cồn Lá năm 2051: 24,5 tỷ đồng"),
        ("khoản thu nào lớn nhất", "Thuế khu vực ngoài quốc doanh năm 2051: 41 tỷ đồng"),
        ("khoản chi lớn nhất năm 2051", "Chi thường xuyên năm 2051: 75 tỷ đồng"),
    ],
)
def test_the_most_and_the_least_are_of_the_entries(ward: Pipeline, question: str, expected: str) -> None:
    answer = Conversation(ward).ask(question, "ask_compare")
    assert answer.status is Status.ANSWERED
    assert expected.lower() in first_line(answer).lower()


def test_so_many_works_are_granted_where_one_sentence_says_so(ward: Pipeline) -> None:
    answer = Conversation(ward).ask("trong 4 công trình, cái đắt nhất hơn cái rẻ nhất mấy tỷ đồng", "ask_compare")
    assert answer.status is Status.ANSWERED
    assert "24,5 − 5,4 = 19,1 tỷ đồng" in body(answer)


def test_a_word_behind_a_name_is_said_where_both_stand_together() -> None:
    terms = (Term("phố ẩm thực", start=0), Term("đêm", start=12))

    def missing(text: str, words: list[str]) -> list[str]:
        return [term.text for term in cover(terms, [(MatchText(text, lambda _: words), 1.0)]).missing]

    assert not missing("Thí điểm phố ẩm thực đêm", ["Thí điểm", "phố", "ẩm thực đêm"])
    assert missing("Thí điểm phố ẩm thực Đêm Hồng", ["Thí điểm", "phố ẩm thực", "Đêm Hồng"]) == ["đêm"]
