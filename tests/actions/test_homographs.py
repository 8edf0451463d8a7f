"""Words typed without tones are what their place in the sentence makes them."""

from __future__ import annotations

import pytest

from actions.words.homographs import settled

pytestmark = pytest.mark.app


@pytest.mark.parametrize(
    ("guessed", "meant"),
    [
        ("chi bán cá ở chợ, năm nay thu bao nhiêu", "chị bán cá ở chợ, năm nay thu bao nhiêu"),
        ("thành phố chỉ tiêu dùng 500 tỷ", "thành phố chi tiêu đúng 500 tỷ"),
        ("cho chi hỏi thu ngân sách", "cho chị hỏi thu ngân sách"),
        ("chi ơi ngân sách bao nhiêu", "chị ơi ngân sách bao nhiêu"),
        ("báo cáo nay ai kỳ", "báo cáo này ai ký"),
        ("nghị quyết nay do ông nào ky vậy", "nghị quyết này do ông nào ký vậy"),
        ("chủ tịch quân là ai", "chủ tịch quận là ai"),
        ("nêu tiền đất mới đạt 1 nữa kế hoạch thì sao", "nếu tiền đất mới đạt 1 nửa kế hoạch thì sao"),
        ("muốn đất dự chỉ tiêu", "muốn đạt đủ chỉ tiêu"),
        ("tỉnh trung bình mỗi quý", "tính trung bình mỗi quý"),
        ("mới dự mục đề ra", "mới đủ mức đề ra"),
        ("mỗi người ơi thu bao nhiêu", "mọi người ơi thu bao nhiêu"),
        ("bài dài lưới đọc", "bài dài lười đọc"),
        ("mỗi tháng thành phố chỉ khoảng bao nhiêu", "mỗi tháng thành phố chi khoảng bao nhiêu"),
        ("cứ 100 đồng chí ra thì thu mấy đồng", "cứ 100 đồng chi ra thì thu mấy đồng"),
        ("đảng bộ có 100 đồng chí", "đảng bộ có 100 đồng chí"),
        ("so với chi thì thu hút mấy phần trăm", "so với chi thì thu hụt mấy phần trăm"),
        ("thu hút bao nhiêu dự án", "thu hút bao nhiêu dự án"),
        ("khoa bao nhiêu thì họp", "khóa bao nhiêu thì họp"),
        ("chỉ hơn thu bao nhiêu", "chi hơn thu bao nhiêu"),
        ("thành phố năm 2021 tỉnh thu bao nhiêu", "thành phố năm 2021 tính thu bao nhiêu"),
        ("thuê với phi", "thuế với phí"),
        ("sau tháng còn lại", "sáu tháng còn lại"),
        ("việc thu nhất đến việc thu bảy", "việc thứ nhất đến việc thứ bảy"),
        ("lấy số hộ nghèo trụ sở hộ thoát nghèo", "lấy số hộ nghèo trừ số hộ thoát nghèo"),
        ("không bị hụt thị phải làm gì", "không bị hụt thì phải làm gì"),
    ],
)
def test_the_sentence_decides(guessed: str, meant: str) -> None:
    assert settled(guessed, lambda _: False) == meant


@pytest.mark.parametrize(
    "text",
    [
        "chi ngân sách bao nhiêu",
        "chi cho giáo dục bao nhiêu",
        "ai dự kỳ họp tới",
        "năm nay quân đội làm gì",
        "tổng chi",
        "đô thị phải làm gì",
        "khoa học công nghệ",
        "đất dự án",
        "tháng nào xong",
        "thuê phi công",
        "khu đô thị mới ở đâu",
        "có hiệu lực từ tháng nào",
        "bệnh viện đa khoa bao nhiêu giường",
        "mạng lưới học nghề",
        "xây trụ sở ở đâu",
    ],
)
def test_other_words_stay(text: str) -> None:
    assert settled(text, lambda _: False) == text


@pytest.mark.parametrize(
    ("guessed", "meant"),
    [
        ("thu ngân sách có khả không", "thu ngân sách có khá không"),
        ("thành phố chỉ tới 3000 tỷ", "thành phố chi tới 3000 tỷ"),
        ("làm tốt không hạ các bác", "làm tốt không hả các bác"),
    ],
)
def test_everyday_judgements_and_spending_are_told(guessed: str, meant: str) -> None:
    assert settled(guessed, lambda _: False) == meant


@pytest.mark.parametrize(
    ("guessed", "meant"),
    [
        ("con huy hiệu bạc thì sao", "còn huy hiệu bạc thì sao"),
        ("người già được số nào lo", "người già được sở nào lo"),
        ("số nào chủ trì việc này", "sở nào chủ trì việc này"),
        ("nghị quyết số may vậy", "nghị quyết số mấy vậy"),
    ],
)
def test_departments_and_numbers_are_told_apart(guessed: str, meant: str) -> None:
    assert settled(guessed, lambda _: False) == meant


def test_a_department_that_the_documents_name_is_meant() -> None:
    documents = {"sở xây dựng"}
    assert settled("số xây dựng làm gì", documents.__contains__) == "sở xây dựng làm gì"
    assert settled("số hộ nghèo là bao nhiêu", documents.__contains__) == "số hộ nghèo là bao nhiêu"
