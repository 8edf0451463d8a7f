"""Plain text: every Unicode form, legacy encodings, wrapped lines, datelines."""

import codecs
import unicodedata
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from index.errors import UnreadableDocument
from index.readers import read_file
from index.readers.decoding import decode
from index.readers.legacy_encodings import decoders, encode
from index.readers.lines import paragraphs, starts_point

PLAN = "Kế hoạch năm 2022\n\nThu ngân sách đạt 2.341,6 tỷ đồng trở lên; giảm tỷ lệ hộ nghèo còn dưới 1%.\n"
PHRASES = (
    "Ủy ban nhân dân thành phố chỉ đạo tập trung thực hiện đồng bộ giải pháp phát triển kinh tế xã hội "
    "phấn đấu hoàn thành vượt mức chỉ tiêu thu ngân sách giữ vững quốc phòng an ninh trật tự bảo đảm đời "
    "sống người nghèo ở huyện miền núi khuyến khích doanh nghiệp đổi mới công nghệ số nước sạch rừng biển "
    "giáo dục y tế thủy lợi "
)
SYLLABLES = PHRASES.split()


@pytest.mark.parametrize(
    "data",
    [
        PLAN.encode(),
        codecs.BOM_UTF8 + PLAN.encode(),
        PLAN.replace("\n", "\r\n").encode(),
        PLAN.replace("\n", "\r").encode(),
        unicodedata.normalize("NFD", PLAN).encode(),
        PLAN.encode("utf-16"),
        PLAN.encode("utf-16-le"),
        PLAN.encode("utf-16-be"),
        codecs.BOM_UTF16_BE + PLAN.encode("utf-16-be"),
        PLAN.encode("utf-32"),
        PLAN.replace("ngân sách", "ngân\u00ad sách\u200b").replace(" đạt", "\u00a0đạt").encode(),
        *(encode(PLAN, encoding) for encoding in decoders()),
    ],
)
def test_every_encoding_gives_the_same_text(data: bytes, tmp_path: Path) -> None:
    path = tmp_path / "a.txt"
    path.write_bytes(data)
    assert read_file(path).text == PLAN.strip()


@settings(max_examples=60, deadline=None)
@given(
    words=st.lists(st.sampled_from(SYLLABLES), min_size=25, max_size=60), encoding=st.sampled_from(sorted(decoders()))
)
def test_a_legacy_encoding_is_recognised_and_read_back(words: list[str], encoding: str) -> None:
    text = f"Thủ tướng: {' '.join(words)}"
    if encoding == "TCVN3":
        text = text.lower()
    assert decode(encode(text, encoding), name="a.txt") == text


@pytest.mark.parametrize("encoding", ["VNI", "VISCII", "VPS", "Windows-1258"])
def test_capitals_are_read_back_too(encoding: str) -> None:
    text = f"HỘI ĐỒNG NHÂN DÂN THÀNH PHỐ {' '.join(SYLLABLES)}".upper()
    assert decoders()[encoding](encode(text, encoding)) == text


@pytest.mark.parametrize(
    "text",
    [
        "UỶ BAN NHÂN DÂN THỊ XÃ AN HẢI",
        "KẾ HOẠCH",
        "I. CHỈ TIÊU Ở ĐÔ THỊ",
        "Số: 15/KH-UB",
        "Xã đã báo cáo UBND thị xã.",
        "UBND đã giao Sở Y tế, HĐND ở xã và UBND ở phường.",
        "Tại Huế và Đà Nẵng có 3 KCN.",
    ],
)
def test_words_in_capitals_of_tcvn3_are_whole(text: str) -> None:
    small = {letter: letter.lower() for letter in text if not letter.isascii() and letter not in "ĐĂÂÊÔƠƯ"}
    typed = encode(text.translate(str.maketrans(small)), "TCVN3")
    assert decoders()["TCVN3"](typed) == text


def test_every_letter_survives_every_encoding() -> None:
    letters = "aáàảãạâấầẩẫậăắằẳẵặeéèẻẽẹêếềểễệiíìỉĩịoóòỏõọôốồổỗộơớờởỡợuúùủũụưứừửữựyýỳỷỹỵđ"
    for encoding, decoder in decoders().items():
        assert decoder(encode(letters, encoding)) == letters


def test_bytes_that_are_no_text_are_refused(tmp_path: Path) -> None:
    path = tmp_path / "a.txt"
    path.write_bytes(bytes(range(256)) * 20)
    with pytest.raises(UnreadableDocument, match="UTF-8"):
        read_file(path)


def test_the_dateline_of_a_news_page_is_no_part_of_the_text(tmp_path: Path) -> None:
    path = tmp_path / "a.txt"
    path.write_text("(Quanlynhanuoc.vn) – 6 tháng đầu năm 2021, thu ngân sách đạt kết quả tốt.", encoding="utf-8")
    read = read_file(path)
    assert read.text.startswith("6 tháng đầu năm")
    assert read.metadata["site"] == "Quanlynhanuoc.vn"


def test_hard_wrapped_lines_are_joined_and_points_kept_apart() -> None:
    text = (
        "Thành phố tập trung chỉ đạo sản xuất nông nghiệp bảo đảm kế\n"
        "hoạch thời vụ, huy động và sử dụng có hiệu quả các nguồn lực\n"
        "đầu tư cho xây dựng nông thôn mới theo quy định tại\n"
        "Điều 1 Nghị quyết này.\n"
        "1. Thu ngân sách đạt 2.341,6 tỷ đồng trở lên, trong đó thuế\n"
        "phí đạt trên 896,6 tỷ đồng.\n"
        "- Chi ngân sách thành phố đạt 2.580 tỷ đồng.\n"
    )
    found = paragraphs(text)
    assert len(found) == 3
    assert found[0].endswith("Điều 1 Nghị quyết này.")
    assert found[1].endswith("trên 896,6 tỷ đồng.")


def test_a_dash_between_two_years_begins_no_point() -> None:
    assert not starts_point("- 2030 phấn đấu có ít nhất 10% cán bộ", "4. Trong giai đoạn 2026")
    assert starts_point("- 2030 hộ được cấp nước sạch", "Kết quả:")
    assert starts_point("- 12 hộ được cấp nước sạch", "trong năm 2026")


def test_lines_of_a_text_that_is_not_wrapped_stay_apart() -> None:
    text = "ỦY BAN NHÂN DÂN\nTHÀNH PHỐ SÔNG XANH\nSố: 12/KH-UBND\n" + "Một đoạn dài không ngắt dòng. " * 10
    assert len(paragraphs(text)) == 4
