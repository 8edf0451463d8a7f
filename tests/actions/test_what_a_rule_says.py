"""What is asked of a rule beside figures: since when, signed by whom, for whom, with which papers, within how many days."""

from __future__ import annotations

import pytest

from actions.answer import Status
from actions.documents.lists_of_kind import list_asked
from actions.pipeline import Pipeline
from tests.actions.asking import Conversation, body
from tests.actions.releases import pipeline_over_text

pytestmark = pytest.mark.app

RULE = """**ỦY BAN NHÂN DÂN TỈNH SƠN LĨNH**

Số: 27/2043/QĐ-UBND

*Sơn Lĩnh, ngày 14 tháng 8 năm 2043*

**QUYẾT ĐỊNH**

**Ban hành Quy định về quản lý nhà lưu trú cộng đồng trên địa bàn tỉnh Sơn Lĩnh**

Căn cứ Luật Du lịch ngày 19/6/2037; Luật Tổ chức chính quyền địa phương ngày 16/6/2035;

Ủy ban nhân dân tỉnh ban hành Quyết định quy định về quản lý nhà lưu trú cộng đồng trên địa bàn tỉnh Sơn Lĩnh.

**Điều 1.** Ban hành kèm theo Quyết định này Quy định về quản lý nhà lưu trú cộng đồng trên địa bàn tỉnh Sơn Lĩnh.

**Điều 2.** Hiệu lực thi hành

1. Quyết định này có hiệu lực thi hành kể từ ngày ký ban hành; thay thế Quyết định số 12/2039/QĐ-UBND ngày 05/5/2039.

**TM. ỦY BAN NHÂN DÂN**

**KT. CHỦ TỊCH**

**PHÓ CHỦ TỊCH**

**Lương Văn Khải**

**QUY ĐỊNH**

**Về quản lý nhà lưu trú cộng đồng trên địa bàn tỉnh Sơn Lĩnh**

**Điều 2. Phân hạng nhà lưu trú cộng đồng**

1. Nhà lưu trú cộng đồng gồm 03 hạng, xếp từ cao đến thấp như sau: hạng Hoa Ban, hạng Hoa Mận và hạng Hoa Lau.

2. Biển hiệu nhà lưu trú cộng đồng có thời hạn tối đa 03 năm kể từ ngày cấp.

**Điều 3. Khai báo khách**

1. Khách lưu trú được phân loại như sau:

a) Khách nội tỉnh;

b) Khách ngoại tỉnh.

**Điều 4. Điều kiện công nhận nhà lưu trú cộng đồng**

1. Nhà được công nhận là nhà lưu trú cộng đồng khi đáp ứng các điều kiện sau:

a) Có ít nhất 02 phòng ngủ dành cho khách;

b) Có nhà vệ sinh khép kín.

2. Đối tượng được gắn biển hạng Hoa Ban được hưởng chính sách như sau:

a) Miễn tiền nước.

3. Đối tượng được gắn biển hạng Hoa Ban gồm:

a) Nghệ nhân dân gian đang truyền dạy nghề tại nhà;

b) Hộ còn giữ nhà sàn trên 50 năm tuổi.

**Điều 5. Thu hồi biển hiệu**

1. Biển hiệu nhà lưu trú cộng đồng bị thu hồi trong các trường hợp sau:

a) Cho người khác mượn biển hiệu;

b) Để xảy ra ngộ độc thực phẩm cho khách.

2. Nhà bị thu hồi biển hiệu không được đón khách trong 06 tháng.

**Điều 6. Cờ thi đua**

Cờ thi đua để tặng hằng năm cho bản dẫn đầu phong trào làm du lịch của mỗi huyện.

**Điều 7. Hội đồng xét công nhận cấp tỉnh**

1. Thành phần Hội đồng xét công nhận cấp tỉnh gồm:

a) Chủ tịch Hội đồng là Phó Chủ tịch Ủy ban nhân dân tỉnh;

b) Phó Chủ tịch Hội đồng là Giám đốc Sở Du lịch.

**Điều 8. Hội đồng xét công nhận cấp xã**

1. Thành phần Hội đồng xét công nhận cấp xã gồm: a) Chủ tịch Hội đồng là Chủ tịch Ủy ban nhân dân xã; b) Các Ủy viên.

**1. Trình tự, thủ tục cấp mới biển hiệu nhà lưu trú cộng đồng**

a) Trong thời hạn 12 ngày làm việc kể từ ngày nhận hồ sơ, Hội đồng cấp xã tổ chức đánh giá hồ sơ cấp mới biển hiệu;

b) Hồ sơ cấp mới biển hiệu nhà lưu trú cộng đồng gồm:

- Đơn đề nghị cấp mới biển hiệu;

- Ảnh chụp các phòng ngủ.

**2. Trình tự, thủ tục cấp đổi biển hiệu nhà lưu trú cộng đồng**

a) Trong thời hạn 04 ngày làm việc kể từ ngày nhận hồ sơ, Ủy ban nhân dân xã đánh giá hồ sơ cấp đổi biển hiệu;

b) Hồ sơ cấp đổi biển hiệu nhà lưu trú cộng đồng gồm:

- Đơn đề nghị cấp đổi biển hiệu;

- Biển hiệu sắp hết hạn.

**3. Khen thưởng và hỗ trợ**

Các bản khi tổng kết mùa du lịch đề nghị Chủ tịch Ủy ban nhân dân tỉnh khen thưởng thì gửi hồ sơ trước 20 ngày để thẩm định.

Trong thời hạn không quá 25 ngày làm việc kể từ ngày nhận hồ sơ, Sở Du lịch giải ngân tiền sửa nhà cho chủ nhà.
"""


@pytest.fixture(scope="module")
def of_rule(tmp_path_factory: pytest.TempPathFactory) -> Pipeline:
    return pipeline_over_text(tmp_path_factory.mktemp("rule"), RULE)


@pytest.mark.parametrize(
    ("intent", "asked", "told", "untold"),
    [
        ("ask_when", "Quy định này bắt đầu áp dụng từ hôm nào vậy?", "ngày 14 tháng 8 năm 2043", "Ngày 05/5/2039."),
        ("ask_when", "Quy định homestay này áp dụng từ ngày nào", "kể từ ngày ký ban hành", "19/6/2037"),
        ("ask_when", "Bao giờ quyết định này có hiệu lực", "ngày 14 tháng 8 năm 2043", "Ngày 05/5/2039."),
        ("ask_who", "Ai kí cái quyết định về nhà lưu trú này thế", "Lương Văn Khải", "Giám đốc"),
        ("ask_who", "ai làm chủ tịch hội đồng xét công nhận cấp tỉnh", "Phó Chủ tịch Ủy ban nhân dân tỉnh", "xã"),
        ("ask_who", "hội đồng cấp xã do ai làm chủ tịch?", "Chủ tịch Ủy ban nhân dân xã", "cấp tỉnh"),
        ("ask_who", "phó chủ tịch hội đồng cấp tỉnh là ai", "Giám đốc Sở Du lịch", "Phó Chủ tịch Ủy ban"),
    ],
)
def test_since_when_and_by_whom(of_rule: Pipeline, intent: str, asked: str, told: str, untold: str) -> None:
    """From when a rule is in force counts from its own signing; who chairs is told by the office held, of that level."""
    answer = Conversation(of_rule).ask(asked, intent)
    assert answer.status is Status.ANSWERED
    assert told in body(answer)
    assert untold not in body(answer)


def test_no_other_rule_and_no_other_council(of_rule: Pipeline) -> None:
    """Of a rule on something else and a council of another level nothing is told."""
    assert (
        Conversation(of_rule).ask("Nghị quyết học phí này áp dụng từ ngày nào", "ask_when").status is Status.NOT_IN_PLAN
    )
    assert Conversation(of_rule).ask("ai làm chủ tịch hội đồng cấp huyện", "ask_who").status is Status.NOT_IN_PLAN


@pytest.mark.parametrize(
    ("intent", "asked", "told", "untold"),
    [
        ("ask_task", "muốn được công nhận nhà lưu trú thì cần điều kiện gì", "nhà vệ sinh khép kín", "Miễn tiền nước"),
        ("ask_who", "những ai được gắn biển hạng Hoa Ban", "Nghệ nhân dân gian", "Miễn tiền nước"),
        ("ask_when", "Cờ thi đua năm nào cũng tặng, vậy tặng cho bản nào?", "bản dẫn đầu phong trào", "Hoa Ban"),
        ("ask_when", "lúc nào thì bị lấy lại biển hiệu nhà lưu trú", "Cho người khác mượn", "06 tháng"),
        ("ask_when", "biển hiệu bị thu hồi khi nào", "ngộ độc thực phẩm", "06 tháng"),
        (
            "ask_task",
            "tôi muốn xin biển hiệu mới cho mẹ thì hồ sơ cần những giấy gì",
            "Ảnh chụp các phòng ngủ",
            "sắp hết hạn",
        ),
        ("ask_task", "đổi biển hiệu cũ thì cần giấy tờ gì", "Biển hiệu sắp hết hạn", "Ảnh chụp"),
        ("ask_count", "nhà lưu trú cộng đồng có mấy hạng, là những hạng nào", "Hoa Mận và hạng Hoa Lau", "Hồ sơ"),
        ("ask_count", "ăn cơm xong thì khách lưu trú chia ra mấy loại", "Khách ngoại tỉnh", "hạng Hoa Ban"),
    ],
)
def test_the_list_of_the_kind_asked_for(of_rule: Pipeline, intent: str, asked: str, told: str, untold: str) -> None:
    """The line that opens a list of that kind, of that very thing, is followed by the whole list."""
    answer = Conversation(of_rule).ask(asked, intent)
    assert answer.status is Status.ANSWERED
    assert told in body(answer)
    assert untold not in body(answer)


@pytest.mark.parametrize(
    ("intent", "asked", "told", "untold"),
    [
        ("ask_when", "nộp hồ sơ đổi biển hiệu thì họ xem xét, đánh giá trong mấy ngày", "04 ngày làm việc", "12 ngày"),
        ("ask_figure", "tổng kết mùa du lịch, muốn tỉnh khen thì gửi hồ sơ trước mấy ngày", "trước 20 ngày", "25 ngày"),
        (
            "ask_when",
            "nộp đơn xin tiền sửa nhà rồi thì chậm nhất bao giờ Sở Du lịch giải ngân?",
            "25 ngày làm việc",
            "20",
        ),
        ("ask_when", "biển hiệu có thời hạn mấy năm", "tối đa 03 năm", "50 năm"),
    ],
)
def test_within_how_many_days(of_rule: Pipeline, intent: str, asked: str, told: str, untold: str) -> None:
    """The term of the very step is quoted, not that of another one."""
    answer = Conversation(of_rule).ask(asked, intent)
    assert answer.status is Status.ANSWERED
    assert told in body(answer)
    assert untold not in body(answer)


@pytest.mark.parametrize(
    ("intent", "asked"),
    [
        ("ask_task", "mở quán cà phê thì cần giấy tờ gì"),
        ("ask_who", "những ai được gắn biển hạng Hoa Mận"),
        ("ask_when", "lúc nào thì bị phạt tiền điện"),
        ("ask_when", "xin giấy phép xây dựng thì xem xét trong mấy ngày"),
    ],
)
def test_no_list_of_another_thing(of_rule: Pipeline, intent: str, asked: str) -> None:
    """A list or a term of something else answers nothing."""
    answer = Conversation(of_rule).ask(asked, intent)
    assert answer.strategy != "list_of_kind"
    assert answer.status is not Status.ANSWERED


@pytest.mark.parametrize(
    "text", ["Ai được giao xây cầu?", "hồ sơ nộp ở đâu", "thẻ có hạng vàng không", "bao giờ xong cầu", "mấy giờ mở cửa"]
)
def test_no_list_is_asked_for(text: str) -> None:
    """Who is to do something, where papers go and when a work is done are other questions."""
    assert list_asked(text) is None


WASTE = """**ỦY BAN NHÂN DÂN TỈNH HÀ LÂM**

Số: 31/2044/QĐ-UBND

*Hà Lâm, ngày 09 tháng 3 năm 2044*

**QUYẾT ĐỊNH**

**Ban hành Quy định về quản lý chất thải rắn sinh hoạt trên địa bàn tỉnh Hà Lâm**

Căn cứ Luật Bảo vệ môi trường ngày 17/11/2036;

**Điều 1.** Ban hành kèm theo Quyết định này Quy định về quản lý chất thải rắn sinh hoạt trên địa bàn tỉnh Hà Lâm.

**Điều 2.** Quyết định này có hiệu lực thi hành kể từ ngày ký ban hành; thay thế Quyết định số 15/2040/QĐ-UBND ngày 01/3/2040.

a) Hộ kinh doanh ký cam kết với Ủy ban nhân dân xã về giảm rác thải nhựa.

**TM. ỦY BAN NHÂN DÂN**

**CHỦ TỊCH**

**Tống Gia Lạc**
"""


@pytest.fixture(scope="module")
def of_waste(tmp_path_factory: pytest.TempPathFactory) -> Pipeline:
    return pipeline_over_text(tmp_path_factory.mktemp("waste"), WASTE)


def test_a_document_called_by_an_everyday_word(of_waste: Pipeline) -> None:
    """«quyết định về rác thải này» is the one whose title has «chất thải»."""
    assert "Tống Gia Lạc" in body(Conversation(of_waste).ask("Ai kí cái quyết định về rác thải này thế?", "ask_who"))
    begun = body(Conversation(of_waste).ask("Quy định rác này bắt đầu áp dụng từ ngày nào?", "ask_when"))
    assert "ngày 09 tháng 3 năm 2044" in begun
    assert "17/11/2036" not in begun
