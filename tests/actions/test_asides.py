"""What a message tells of its writer and of the use of the answer is no part of the question."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from actions.words.asides import asides, without_asides


@pytest.mark.parametrize(
    ("message", "question"),
    [
        (
            "Sếp em bảo chi ngân sách 900 tỷ, có chuẩn không để em ghi vào báo cáo?",
            "chi ngân sách 900 tỷ, có chuẩn không ?",
        ),
        ("Xin quý tòa soạn cho biết thu ngân sách bao nhiêu", "thu ngân sách bao nhiêu"),
        ("thu và chi năm nay, đang cần gấp lắm", "thu và chi năm nay"),
        ("cầu mới thông xe hôm nào, anh cho em câu trả lời với", "cầu mới thông xe hôm nào"),
        (
            "Em làm bài thuyết trình về thu phí bến bãi năm 2030 cần đạt mấy tỷ?",
            "thu phí bến bãi năm 2030 cần đạt mấy tỷ?",
        ),
        ("Em làm bài thuyết trình về rừng cần biết thu phí bến bãi bao nhiêu?", "thu phí bến bãi bao nhiêu?"),
        ("Sinh viên làm tiểu luận, tóm giúp em bản kế hoạch", "tóm giúp em bản kế hoạch"),
        ("Phóng viên cần dẫn chính xác: con số thu ngân sách?", "con số thu ngân sách?"),
        ("hàng xóm nhà tui nói năm nay thu đất 2000 tỷ đúng hông", "năm nay thu đất 2000 tỷ đúng hông"),
        ("Cô bán xôi đầu ngõ nói phường thu 90 tỷ, thật không?", "phường thu 90 tỷ, thật không?"),
        ("Trời ơi bữa qua đi họp chi bộ anh tổ trưởng kể xã có 4 đề án, đúng không", "xã có 4 đề án, đúng không"),
        ("chi ngân sách bao nhiêu vậy cha", "chi ngân sách bao nhiêu"),
        ("nghe nói thành phố có 5 đề án phải không", "thành phố có 5 đề án phải không"),
        ("thuế phí thu bao nhiêu vậy tụi bay", "thuế phí thu bao nhiêu"),
        ("Chi trừ thu còn bao nhiêu, tôi đóng thuế nên có quyền biết", "Chi trừ thu còn bao nhiêu"),
        ("Em học kinh tế, đang làm bài nhóm về tài chính, cho em hỏi tổng thu", "cho em hỏi tổng thu"),
        ("Tôi mới chuyển về đây, nói ngắn gọn kế hoạch gồm những gì?", "nói ngắn gọn kế hoạch gồm những gì?"),
        ("Bác làm thủ kho trạm bơm nên tò mò: năm tới chi bao nhiêu?", "năm tới chi bao nhiêu?"),
        (
            "Tôi trồng vải, năm nay bán được bao nhiêu tấn cây này",
            "Tôi trồng vải, năm nay bán được bao nhiêu tấn cây này",
        ),
        ("Chị vừa mở tiệm may, kê ra các lớp dạy nghề giúp", "kê ra các lớp dạy nghề giúp"),
        ("Tui chạy xe ôm, hỏi coi ngân sách thu bao nhiêu", "hỏi coi ngân sách thu bao nhiêu"),
        ("Tối mai họp, em là trưởng nhóm, cần mấy ý chính: cuối năm làm gì? Gọn thôi.", "cuối năm làm gì?"),
        ("tóm tắt kế hoạch này cho mấy cụ trong xóm nghe với", "tóm tắt kế hoạch này"),
        ("văn bản nói chuyện gì, tóm lại giùm học sinh lười", "văn bản nói chuyện gì, tóm lại"),
        ("Bỏ tiền mặt trước ngày mấy ạ, tui bán cá?", "Bỏ tiền mặt trước ngày mấy ạ"),
        (
            "Cháu làm bài tập địa lý, cần số tiền thành phố thu, cô chú cho cháu xin với ạ",
            "cần số tiền thành phố thu, cô chú cho cháu xin với ạ",
        ),
        ("Nhờ bác cho số chi năm 2021, tôi chép vào sổ chi hội", "Nhờ bác cho số chi năm 2021"),
        ("Liệt kê các việc cuối năm cho bác Tư đi họp chi bộ", "Liệt kê các việc cuối năm"),
        (
            "Thành phố chi bao nhiêu mà máy xay kêu quá nghe không rõ, nhắc lại số đó",
            "Thành phố chi bao nhiêu , nhắc lại số đó",
        ),
        (
            "Tôi viết bài, cần số hiệu quyết định của tỉnh. Nhờ bạn cho biết cả ngày ký.",
            "cần số hiệu quyết định của tỉnh. Nhờ bạn cho biết cả ngày ký.",
        ),
        ("Tôi chạy xe ôm ở ga, nghe khách kể năm nay thu bao nhiêu", "năm nay thu bao nhiêu"),
        ("Bà bán xôi trước cổng trường, nghe mấy cô giáo nói năm nay chi bao nhiêu", "năm nay chi bao nhiêu"),
        ("Em làm bảo vệ bệnh viện, tò mò là năm nay thành phố chi bao nhiêu", "năm nay thành phố chi bao nhiêu"),
        ("nửa đầu năm xã đạt kết quả thế nào, vài câu thôi", "nửa đầu năm xã đạt kết quả thế nào"),
        ("Ngắn gọn thôi nhé, năm nay thu bao nhiêu?", "năm nay thu bao nhiêu?"),
        (
            "Tôi chạy xe ở huyện Na Hang, nghe khách kể năm nay thu bao nhiêu",
            "Tôi chạy xe ở huyện Na Hang, năm nay thu bao nhiêu",
        ),
        ("Mắt tôi mờ, chi ngân sách năm nay bao nhiêu", "chi ngân sách năm nay bao nhiêu"),
        ("Chiều nay họp phụ nữ phường, nói gọn năm nay xã lo việc gì", "nói gọn năm nay xã lo việc gì"),
        ("em tra giùm cô: kế hoạch có mấy nhiệm vụ", "kế hoạch có mấy nhiệm vụ"),
        ("Báo cáo nói thu thuế chậm, vậy do đâu", "thu thuế chậm, vậy do đâu"),
        ("Khoản thuế mà bà con chúng tôi nộp, thành phố nhắm mốc nào", "Khoản thuế , thành phố nhắm mốc nào"),
    ],
)
def test_the_writer_and_the_use_are_left_out(message: str, question: str) -> None:
    assert " ".join(without_asides(message).split()) == question


@pytest.mark.parametrize(
    "message",
    [
        "Thành phố làm gì để bảo đảm kế hoạch thời vụ?",
        "giáo viên lớp 2 được bồi dưỡng gì, khi nào",
        "thành phố cần bao nhiêu giáo viên để dạy lớp 2",
        "công nhân, người lao động được hỗ trợ gì",
        "cán bộ xã được tập huấn, vậy khi nào",
        "Về giáo dục, cho em hỏi làm gì",
        "Báo cáo nói gì về rừng",
        "Chiều mai họp bàn việc gì, ở đâu",
        "tôi nghe nói",
        "Bà con tham gia bảo hiểm y tế đạt bao nhiêu phần trăm?",
        "Cán bộ phụ trách bảo vệ môi trường là ai?",
        "Bà con nông dân nói chung được hỗ trợ bao nhiêu?",
        "giáo viên vùng cao nói gì về chương trình mới",
        "người dân trong xã được kể tên những ai",
        "chi cần gấp đôi thu phải không",
    ],
)
def test_questions_about_people_and_purposes_are_kept_whole(message: str) -> None:
    assert without_asides(message) == message


@given(st.text(max_size=120))
def test_asides_lie_in_the_text_in_order(text: str) -> None:
    spans = asides(text)
    assert spans == sorted(spans)
    assert all(0 <= start <= end <= len(text) for start, end in spans)


@pytest.mark.parametrize(
    ("text", "asked"),
    [
        (
            "Bến xe mới có mấy chỗ đậu ạ? Tôi chạy xe ôm ở bến cũ mười năm, sợ qua đó không còn chỗ.",
            "Bến xe mới có mấy chỗ đậu ạ",
        ),
        ("Cầu Vạn đạt bao nhiêu, tui chạy ghe nên hỏi cho biết", "Cầu Vạn đạt bao nhiêu"),
        ("Ai làm chủ đầu tư cầu Vạn? Em là phóng viên, phải trích cho đúng.", "Ai làm chủ đầu tư cầu Vạn"),
    ],
)
def test_why_the_writer_asks_may_stand_behind_the_question(text: str, asked: str) -> None:
    assert without_asides(text).rstrip("?") == asked


@pytest.mark.parametrize(
    "text",
    [
        "Thu ngân sách bao nhiêu? Tôi thì cần năm 2021, xin cho biết.",
        "Ai ký kế hoạch này? Nhà nước tỉnh ai ký kế hoạch ấy",
    ],
)
def test_what_stands_behind_a_question_and_asks_on_stays(text: str) -> None:
    assert "năm 2021" in without_asides(text) or "kế hoạch ấy" in without_asides(text)
