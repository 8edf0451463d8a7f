"""Leaves out of a message what is no word of it: HTML tags, masks of the gateway, labels of who is said to speak."""

from __future__ import annotations

import re

from vietnamese.normalisation import normalise

MASK = re.compile(
    r"\[(?:số điện thoại|email|thư điện tử|số giấy tờ|căn cước|[^\[\]\d]{3,30})\]"
)  # what the gateway hid
TAG = re.compile(r"</?[A-Za-z][^<>]{0,200}>")
LABEL = re.compile(  # «SYSTEM: …», «Admin: …»: whoever a message says it is from, it is read as any other
    r"^\W*(?:system|admin|administrator|root|user|assistant|developer|dev|hệ thống|quản trị(?: viên| hệ thống)?|ban quản trị|"
    r"người dùng|trợ lý)(?: (?:message|prompt|override|note|thông báo|lệnh))?\W*?[:>]\s*(?=\S+\s+\S)",
    re.IGNORECASE,
)
PARTICLE = re.compile(
    r"\b(tỷ|tỉ|ty|ti|triệu|trieu)\s+(?:ha|hả|à|a|nha)(\s*[?!.]*)$", re.IGNORECASE
)  # «… tỷ ha» is no hectare


def without_markup(typed: str) -> str:
    """Return a message normalised, without HTML tags, labels and the particle that looks like a hectare («… tỷ ha?»)."""
    return LABEL.sub("", PARTICLE.sub(r"\1\2", normalise(MASK.sub(" ", TAG.sub(" ", typed))).text))
