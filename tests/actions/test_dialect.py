"""«Chi» is «gì» in the Centre and spending everywhere else; «mô» is «nào» or «đâu»."""

from __future__ import annotations

import pytest

from actions.words.spoken.dialect import with_standard_question_words


@pytest.mark.parametrize(
    ("said", "meant"),
    [
        ("thành phố có tiến triển chi không", "thành phố có tiến triển gì không"),
        ("mần chi để chống ngập", "làm gì để chống ngập"),
        ("đón mí nghìn lượt khách", "đón mấy nghìn lượt khách"),
        ("thu mí chi năm nay", "thu với chi năm nay"),
        ("trên có chỉ đạo chi chuyện thời vụ không", "trên có chỉ đạo gì chuyện thời vụ không"),
        ("nguồn lực lấy răng, kế hoạch ghi chi", "nguồn lực lấy răng, kế hoạch ghi gì"),
        ("ruộng thiếu nước chuyển sang trồng chi?", "ruộng thiếu nước chuyển sang trồng gì?"),
        ("thiết bị có kiểm tra chi mô", "thiết bị có kiểm tra gì mô"),
        ("xã mình đã chuẩn bị chi chưa", "xã mình đã chuẩn bị gì chưa"),
        ("hạn mặn có lo chi chưa", "hạn mặn có lo gì chưa"),
        ("nói chi về giáo dục", "nói gì về giáo dục"),
        ("thành phố tính chi hết bao nhiêu tiền", "thành phố tính chi hết bao nhiêu tiền"),
        ("chuyển sang trồng cây chi, hỗ trợ ra răng", "chuyển sang trồng cây gì, hỗ trợ ra răng"),
        ("học theo chương trình chi rứa", "học theo chương trình gì rứa"),
        ("tính chuẩn bị chi cho vụ lụt bão này", "tính chuẩn bị gì cho vụ lụt bão này"),
        ("nửa năm cuối lo được những khoản chi cho tụi nhỏ rứa", "nửa năm cuối lo được những khoản gì cho tụi nhỏ rứa"),
        ("thành phố tính làm những chi nửa cuối năm", "thành phố tính làm những gì nửa cuối năm"),
        ("có ngó ngàng chi tới vùng này", "có ngó ngàng gì tới vùng này"),
        ("khoản thuế mí phí thu được mấy tỷ", "khoản thuế với phí thu được mấy tỷ"),
        ("tỉnh có mấy cái đề án chi đó", "tỉnh có mấy cái đề án gì đó"),
        ("khoản chi đó là bao nhiêu", "khoản chi đó là bao nhiêu"),
        ("lĩnh vực nào bao nhiêu nhứt", "lĩnh vực nào nhiều nhất"),
        ("rứa chơ o nớ noái răng", "rứa chứ o nớ nói răng"),
    ],
)
def test_what_is_said_in_dialect_is_meant_in_standard_words(said: str, meant: str) -> None:
    assert with_standard_question_words(said) == meant


@pytest.mark.parametrize(
    "text",
    [
        "thu có nhiều hơn chi không",
        "thu có đủ chi không",
        "thế phần chi?",
        "năm nay thành phố thu bao nhiêu và chi?",
        "tổng mức chi",
        "chuẩn bị chi cho giáo dục",
        "kể những khoản chi cho tụi nhỏ rứa",
        "tiền được chi cho việc nào",
        "rứa tổng chi ngân sách năm 2021 ni",
        "thành phố có chi cho giáo dục không",
    ],
)
def test_chi_that_is_spending_stays(text: str) -> None:
    assert with_standard_question_words(text) == text


@pytest.mark.parametrize(
    ("said", "meant"),
    [
        ("đơn vị mô làm bờ kè rứa", "đơn vị nào làm bờ kè rứa"),
        ("nhà văn hóa xây ở mô", "nhà văn hóa xây ở đâu"),
        ("quy mô bao nhiêu", "quy mô bao nhiêu"),
        ("mô hình kinh tế vườn", "mô hình kinh tế vườn"),
        ("có làm gì mô", "có làm gì mô"),
    ],
)
def test_mo_asks_for_one_of_many_or_for_a_place(said: str, meant: str) -> None:
    assert with_standard_question_words(said) == meant
