"""Amounts of one thing told apart by the places they are for, said after each or before each."""

from __future__ import annotations

import pytest

from index.figures.places_apart import with_places
from vietnamese.amounts import find_amounts


@pytest.mark.parametrize(
    ("text", "before", "after"),
    [
        (
            "Thu nhập bình quân đạt 70 triệu đồng ở khu vực đô thị và 52 triệu đồng ở khu vực nông thôn.",
            ["thu nhập bình quân", "ở khu vực đô thị"],
            ["thu nhập bình quân ở khu vực đô thị", "thu nhập bình quân ở khu vực nông thôn"],
        ),
        (
            "Sản lượng đạt 20 tấn tại xã A, 30 tấn tại xã B và 15 tấn tại xã C.",
            ["sản lượng", "sản lượng", "sản lượng"],
            ["sản lượng tại xã A", "sản lượng tại xã B", "sản lượng tại xã C"],
        ),
        (
            "Xây 5 km đường ở xã A và 7 km đường ở xã B.",
            ["đường ở xã A", "đường ở xã B"],
            ["đường ở xã A", "đường ở xã B"],
        ),
        (
            "1. Hỗ trợ giống: khu vực I là 8 triệu đồng/ha; khu vực II là 12 triệu đồng/ha.",
            ["khu vực I", "khu vực II"],
            ["hỗ trợ giống khu vực I", "hỗ trợ giống khu vực II"],
        ),
        ("Có 12 trường ở thành phố và 8 bệnh viện ở huyện.", ["trường", "bệnh viện"], ["trường", "bệnh viện"]),
        ("Dân số đạt 5 nghìn người tại xã A.", ["dân số"], ["dân số"]),
    ],
)
def test_each_amount_is_named_with_its_place(text: str, before: list[str], after: list[str]) -> None:
    assert with_places(text, find_amounts(text), before) == after


@pytest.mark.parametrize(
    "text",
    [
        "Hỗ trợ giống: vùng 1 là 8 triệu đồng; vùng 2 là 12 triệu đồng; hỗ trợ phân: vùng 1 là 2 triệu đồng.",
        "Giao UBND các xã thực hiện như sau: vùng 1 là 8 triệu đồng; vùng 2 là 12 triệu đồng.",
    ],
)
def test_no_head_is_told_of_what_another_one_heads(text: str) -> None:
    spans = find_amounts(text)
    bare = [f"vùng {1 + index % 2}" for index in range(len(spans))]
    assert with_places(text, spans, bare) == bare
