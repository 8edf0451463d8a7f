"""How people put a question is read in the plain words that the rest of the reading knows; what only looks like it stays."""

from __future__ import annotations

import pytest

from actions.words.spoken.speech import in_plain_words

pytestmark = pytest.mark.app


@pytest.mark.parametrize(
    ("said", "plain"),
    [
        (
            "phải 80% doanh nghiệp hợp tác với trường. Chuẩn không?",
            "phải 80% doanh nghiệp hợp tác với trường, đúng không?",
        ),
        ("tiền đất 1.445 tỷ chuẩn chưa", "tiền đất 1.445 tỷ, đúng không"),
        ("trường này đạt chuẩn chưa", "trường này đạt chuẩn chưa"),
        ("số thực thu năm nay", "số thu năm nay"),
        ("mức thực hiện năm nay", "mức thực hiện năm nay"),
        ("có mấy món được 4 sao", "có mấy cái được 4 sao"),
        ("bữa trưa có mấy món ăn", "bữa trưa có mấy món ăn"),
        (
            "bình quân mỗi người dân năm 2053 làm ra được bao nhiêu tiền",
            "thu nhập bình quân đầu người năm 2053 bao nhiêu tiền",
        ),
        ("trong mười hai chỉ tiêu thì cái nào đạt thấp nhất", "chỉ tiêu nào đạt thấp nhất"),
        ("trong các công trình đó, cái nào xong trước", "công trình nào xong trước"),
        ("trồng bao nhiêu héc-ta rừng", "trồng bao nhiêu ha rừng"),
        ("ai lo gắn camera ở các phường xã vậy", "ai lo gắn camera vậy"),
        ("ở các xã nào có đèn", "ở các xã nào có đèn"),
        ("tỷ lệ hộ nghèo tại các xã, phường là bao nhiêu", "tỷ lệ hộ nghèo tại các xã, phường là bao nhiêu"),
        ("trong phường cái nào ngập nặng nhất", "trong phường cái nào ngập nặng nhất"),
        ("bao giờ sửa đường, tức là đoạn từ cầu tới chợ", "bao giờ sửa đường, tức là đoạn từ cầu tới chợ"),
        ("mỗi người làm ra bao nhiêu tấn lúa", "mỗi người làm ra bao nhiêu tấn lúa"),
        (
            "mỗi người thu nhập bao nhiêu tiền thì được mua nhà ở xã hội",
            "mỗi người thu nhập bao nhiêu tiền thì được mua nhà ở xã hội",
        ),
        ("mỗi phụ nữ nuôi bò sinh sản được cấp mấy con", "mỗi phụ nữ nuôi bò sinh sản được cấp mấy con"),
        ("heo ở xã có dịch tả không", "heo ở xã có dịch tả không"),
        ("gà lợn nhà em mà có dịch thì sao", "dịch bệnh trên vật nuôi thì sao"),
        ("tai nạn giao thông chết mấy người", "tai nạn giao thông mấy người chết"),
        ("bệnh dại làm chết mấy con chó", "bệnh dại làm chết mấy con chó"),
        ("đường cáp quang chạy nhanh cỡ nào", "đường cáp quang tốc độ bao nhiêu"),
        ("kinh tế tăng nhanh cỡ nào", "kinh tế tăng nhanh cỡ nào"),
        ("nền tảng đó được dùng vào việc gì", "nền tảng đó để làm gì"),
        ("tỉnh ra mắt con AI hỗ trợ cán bộ", "tỉnh ra mắt con trí tuệ nhân tạo hỗ trợ cán bộ"),
        ("AI ký kế hoạch này", "AI ký kế hoạch này"),
        ("KẾ HOẠCH DO AI KÝ", "KẾ HOẠCH DO AI KÝ"),
        ("mấy tiệm nhỏ thì bị thu thuế thế nào", "các tiệm nhỏ thì bị thu thuế thế nào"),
        ("mấy tiệm bị phạt, phạt bao nhiêu", "mấy tiệm bị phạt, phạt bao nhiêu"),
        ("tới 2030 đường cáp quang dài bao nhiêu", "tới năm 2030 đường cáp quang dài bao nhiêu"),
        ("đến 2030 người được vay vốn phải không", "đến 2030 người được vay vốn phải không"),
        ("mỗi phụ nữ ở đây sinh bình quân mấy con", "tổng tỷ suất sinh ở đây bao nhiêu con"),
    ],
)
def test_turns_of_phrase_are_read_in_plain_words(said, plain):
    assert in_plain_words(said) == plain


def test_what_is_said_again_is_what_is_meant():
    assert in_plain_words("bao giờ dân được vào chơi, tức là làm xong ấy") == "bao giờ làm xong ấy"
    assert in_plain_words("bao giờ khởi công, xong năm nào") == "bao giờ khởi công, xong năm nào"
