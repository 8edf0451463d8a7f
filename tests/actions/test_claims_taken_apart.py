"""Claims of several things, denials, the only one, all of them, shares and sums that are worked out, and choices of two."""

from __future__ import annotations

import pytest

from actions.answer import Status
from tests.actions.asking import Conversation, body, first_line
from tests.actions.releases import pipeline_over_text

pytestmark = pytest.mark.app

REPORT = """# BÁO CÁO

**Kết quả phát triển kinh tế - xã hội năm 2041 của xã Khe Vàng**

Xã Khe Vàng, ngày 20 tháng 12 năm 2041

## I. Kết quả năm 2041

- Thu ngân sách xã đạt 48 tỷ đồng (trong đó: thuế và phí đạt 18 tỷ đồng; tiền sử dụng đất đạt 30 tỷ đồng).
- Chi ngân sách xã đạt 45 tỷ đồng.
- Sản xuất chè ổn định.
- Tổ chức thành công lễ hội đình Vàng.
- An ninh trật tự cơ bản được bảo đảm.
- Đã kêu gọi được các hợp tác xã lớn quan tâm, đầu tư vùng chè.
- Có 11/14 thôn đạt danh hiệu văn hóa.
- Trồng mới 90 ha rừng phòng hộ, đạt 90% kế hoạch. Sản lượng chè đạt 620 tấn, bằng 124% kế hoạch.
- Đàn trâu có 310 con, giảm 1,5% so với năm 2040.
- Tỷ lệ rác thải được phân loại, chôn lấp đạt 71,5%. Nước suối được lọc mới đạt 33,5%.
- Tu sửa, nạo vét 9 mương. Bến đò Vàng còn 13 hộ chưa dời đi.
- Kéo thêm điện về xóm Thượng, xóm Hạ.
- Trạm thiếu 17 nhân viên so với định mức, trong đó nhất là nhân viên nha khoa với 8 người và nhân viên lái xe với 5 người.
- Xây mới 6 nhà (80 triệu đồng/nhà), sửa chữa 9 nhà (35 triệu đồng/nhà).

## II. Nhiệm vụ năm 2042

1. Trình HĐND xã khóa IV thông qua đề án phát triển cây chè tại kỳ họp thứ ba.
2. Chuẩn bị điều kiện thực hiện chương trình tiếng Anh đối với lớp 3 và lớp 5.
3. Tiếp tục xây dựng đường liên thôn.
4. Tập huấn kỹ năng chữa cháy rừng cho lực lượng dân quân.
"""


@pytest.fixture(scope="module")
def read(tmp_path_factory: pytest.TempPathFactory) -> Conversation:
    return Conversation(
        pipeline_over_text(tmp_path_factory.mktemp("apart"), REPORT, name="bao-cao-2041-xa-khe-vang.md")
    )


@pytest.fixture
def talk(read: Conversation) -> Conversation:
    return Conversation(read.pipeline)


WRONG, RIGHT = "Thông tin trong câu hỏi chưa đúng", ("Đúng", "Có.", "Tính theo các mức tài liệu nêu thì đúng")


@pytest.mark.parametrize(
    ("claim", "shown"),
    [
        ("thuế phí 18 tỷ với tiền đất 33 tỷ đúng không", "30 tỷ"),
        ("thu 48 tỷ trong đó tiền đất 18 tỷ đúng không", "30 tỷ"),
        ("xây mới 6 nhà mỗi nhà 35 triệu phải không", "80 triệu"),
        ("chè ổn định còn chi ngân sách 50 tỷ phải không", "45 tỷ"),
        ("lễ hội đình Vàng không thành công phải không", "Tổ chức thành công"),
        ("không có hợp tác xã lớn nào quan tâm hả", "kêu gọi được"),
        ("sản xuất chè giảm mạnh phải không", "ổn định"),
        ("an ninh trật tự được bảo đảm tuyệt đối phải không", "cơ bản được bảo đảm"),
        ("chỉ có lớp 5 học chương trình tiếng Anh phải không", "lớp 3 và lớp 5"),
        ("tất cả các thôn đạt danh hiệu văn hóa đúng không", "11/14 thôn"),
        ("xã ngừng xây đường liên thôn rồi phải không", "Tiếp tục xây dựng"),
        ("tiền đất chiếm 40% tổng thu đúng không", "62,5%"),
        ("nguồn thu chủ yếu là thuế phí đúng không", "30 tỷ"),
        ("chỉ có xóm Thượng được kéo điện phải không", "xóm Hạ"),
        ("thiếu 17 nhân viên nha khoa phải không", "8 người"),
        ("thiếu 8 nhân viên lái xe phải không", "5 người"),
    ],
)
def test_what_a_claim_has_wrong_is_put_right(talk: Conversation, claim: str, shown: str) -> None:
    answer = talk.ask(claim, "ask_yes_no")
    assert answer.status is Status.CORRECTED_PREMISE, body(answer)
    assert first_line(answer).startswith(WRONG) and shown in body(answer)


@pytest.mark.parametrize(
    ("claim", "shown"),
    [
        ("tổng thu có 48 tỷ mà chi có 45 tỷ, chuẩn chưa", "45 tỷ"),
        ("chè ổn định còn lễ hội đình Vàng thành công đúng không", "Tổ chức thành công"),
        ("thu ngân sách 48 tỷ và chè ổn định phải không", "Sản xuất chè ổn định"),
        ("tiền đất với thuế phí cộng lại bằng tổng thu đúng không", "30 + 18 = 48"),
        ("tiền đất chiếm 62,5% đúng không", "62,5%"),
        ("lớp 3 và lớp 5 học chương trình tiếng Anh phải không", "lớp 3 và lớp 5"),
        ("HĐND xã khóa 4 đúng không", "khóa IV"),
        ("thu ngân sách 48 ty phai ko", "48 tỷ"),
        ("chè ổn định còn rừng phòng hộ không đạt kế hoạch phải không", "90% kế hoạch"),
        ("tỷ lệ rác thải được phân loại, chôn lấp đạt 71,5% phải không", "71,5%"),
        ("tu sửa, nạo vét 9 mương phải không", "9 mương"),
        ("bến đò Vàng còn 13 hộ chưa dời đi phải không", "13 hộ"),
        ("tiền đất chiếm 63% tổng thu đúng không", "62,5%"),
        ("thiếu 8 nhân viên nha khoa phải không", "8 người"),
        ("trạm thiếu 17 nhân viên phải không", "17 nhân viên"),
    ],
)
def test_all_that_a_claim_has_right_is_confirmed(talk: Conversation, claim: str, shown: str) -> None:
    answer = talk.ask(claim, "ask_yes_no")
    assert answer.status is Status.ANSWERED, body(answer)
    assert first_line(answer).startswith(RIGHT) and shown in body(answer)


@pytest.mark.parametrize(
    ("claim", "shown"),
    [
        ("tập huấn chữa cháy rừng trong tháng 6 đúng không", "tháng 6"),
        ("thu ngân sách 48 tỷ còn chè mất mùa phải không", "48 tỷ"),
        ("đàn trâu giảm mạnh phải không", "1,5%"),
        ("không thiếu 8 nhân viên nha khoa phải không", "8 người"),
    ],
)
def test_what_no_sentence_says_is_not_affirmed(talk: Conversation, claim: str, shown: str) -> None:
    answer = talk.ask(claim, "ask_yes_no")
    assert not first_line(answer).startswith(RIGHT) and shown in body(answer)


@pytest.mark.parametrize(
    ("question", "shown"),
    [
        ("45 tỷ là thu hay chi", "Chi ngân sách"),
        ("thu ngân sách 48 tỷ hay 45 tỷ", "48 tỷ"),
        ("đề án chè trình kỳ họp thứ hai hay thứ ba", "kỳ họp thứ ba"),
    ],
)
def test_of_two_things_the_one_that_is_stated_is_told(talk: Conversation, question: str, shown: str) -> None:
    answer = talk.ask(question, "ask_yes_no")
    assert answer.status is Status.ANSWERED and shown in body(answer) and WRONG not in body(answer)


def test_who_is_the_only_one_beside_nobody_else_is_not_put_right(talk: Conversation) -> None:
    answer = talk.ask("chỉ có xóm Thượng và xóm Hạ được kéo điện phải không", "ask_yes_no")
    assert answer.status is not Status.CORRECTED_PREMISE and "xóm Hạ" in body(answer)


def test_no_sentence_is_quoted_twice(talk: Conversation) -> None:
    answer = talk.ask("chè ổn định còn rừng phòng hộ không đạt kế hoạch phải không", "ask_yes_no")
    assert body(answer).count("90% kế hoạch") == 1


def test_who_does_not_know_who_claims_nothing(talk: Conversation) -> None:
    answer = talk.ask("không biết HĐND xã khóa nào thông qua đề án chè nhỉ", "ask_who")
    assert not first_line(answer).startswith((WRONG, *RIGHT)), body(answer)
