"""What somebody in a case of their own is granted, a whole stage of years, and what a document's head says of itself."""

from __future__ import annotations

import pytest

from actions.pipeline import Pipeline
from actions.talk.trouble import OWN_CASE
from tests.actions.asking import Conversation, body
from tests.actions.releases import pipeline_over_text

pytestmark = pytest.mark.app

PLAN = """# ĐỀ ÁN
# Phát triển nghề mộc huyện Đồi Sim giai đoạn 2036–2038

(Kèm theo Quyết định số 77/QĐ-UBND ngày 03 tháng 5 năm 2035 của Ủy ban nhân dân huyện Đồi Sim; người ký: Chủ tịch Đỗ Văn Sáng)

Đề án được lập theo Nghị quyết số 12/NQ-HĐND ngày 20 tháng 4 năm 2035 của Hội đồng nhân dân huyện Đồi Sim.

## I. HIỆN TRẠNG

Huyện có 18 sản phẩm OCOP, gồm 13 sản phẩm 3 sao và 5 sản phẩm 4 sao.

## II. CHÍNH SÁCH

a) Hộ mua máy cưa: hỗ trợ 30% chi phí, tối đa 40 triệu đồng/máy. Hộ mua máy sấy hơi: hỗ trợ 45% chi phí, tối đa 65 triệu đồng/máy.

b) Thợ cả: 2,5 triệu đồng/người/tháng.

## III. KINH PHÍ

Bảng 1. Kinh phí theo năm và nguồn vốn (tỷ đồng)

| Nguồn vốn | 2036 | 2037 | 2038 | Tổng |
|---|---|---|---|---|
| Ngân sách tỉnh | 9 | 8 | 7 | 24 |
| Ngân sách huyện | 6 | 10 | 15 | 31 |
| Cộng | 15 | 18 | 22 | 55 |

## IV. THỦ TỤC

Thời hạn giải quyết hồ sơ là 12 ngày làm việc.
"""


@pytest.fixture(scope="module")
def pipeline(tmp_path_factory: pytest.TempPathFactory) -> Pipeline:
    return pipeline_over_text(tmp_path_factory.mktemp("own"), PLAN)


@pytest.mark.parametrize(
    ("question", "intent", "said", "unsaid"),
    [
        ("Nhà tôi mua máy sấy hơi được hỗ trợ bao nhiêu?", "ask_figure", ("45%", "65 triệu"), "40 triệu"),
        ("Bố tôi là thợ cả thì mỗi tháng được bao nhiêu?", "ask_figure", ("2,5 triệu",), "không nêu"),
        ("Có bao nhiêu sản phẩm OCOP 4 sao?", "ask_count", ("5 sản phẩm",), "18 sản phẩm"),
        ("Huyện có bao nhiêu sản phẩm OCOP?", "ask_count", ("18 sản phẩm",), "giai đoạn"),
        ("Nguồn vốn nào lớn nhất?", "ask_compare", ("31 tỷ đồng", "24 tỷ đồng"), "9 tỷ đồng"),
        ("Ngân sách huyện cả giai đoạn 31 tỷ đồng phải không?", "ask_yes_no", ("Đúng.", "31 tỷ đồng"), "chưa đúng"),
        ("Kinh phí năm 2037 là bao nhiêu?", "ask_figure", ("18 tỷ đồng",), "không nêu"),
        ("Ai ký quyết định ban hành đề án?", "ask_who", ("Đỗ Văn Sáng",), "Hội đồng"),
        ("Đề án do cơ quan nào ban hành?", "ask_who", ("Ủy ban nhân dân huyện Đồi Sim",), "Hội đồng"),
        ("Ban hành ngày nào?", "ask_when", ("03 tháng 5 năm 2035",), "không nêu"),
        ("Đề án ban hành theo quyết định nào?", "ask_document", ("77/QĐ-UBND",), "12/NQ-HĐND"),
        (
            "Đề án này tên là gì?",
            "ask_document",
            ("Phát triển nghề mộc huyện Đồi Sim giai đoạn 2036–2038",),
            "không nêu",
        ),
        ("Thời hạn giải quyết hồ sơ là bao lâu?", "ask_when", ("12 ngày làm việc",), "không nêu mốc"),
    ],
)
def test_ones_own_case_the_whole_stage_and_the_head(
    pipeline: Pipeline, question: str, intent: str, said: tuple[str, ...], unsaid: str
) -> None:
    told = body(Conversation(pipeline).ask(question, intent))
    assert all(words in told for words in said), told
    assert unsaid not in told


@pytest.mark.parametrize(
    ("text", "own"),
    [
        ("Nhà tôi có 3 buồng", True),
        ("Tôi nuôi 20 con bò", True),
        ("nhà tôi có 3 người bị kẹt", False),
        ("cháy nhà tôi", False),
    ],
)
def test_what_somebody_has_is_no_cry_for_help(text: str, own: bool) -> None:
    assert (OWN_CASE.fullmatch(text) is not None) is own
