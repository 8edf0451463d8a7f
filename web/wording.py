"""Every sentence the gateway itself says to a citizen, in Vietnamese and in English."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

Language = Literal["vi", "en"]


@dataclass(frozen=True, slots=True)
class Wording:
    """The gateway's sentences in one language; ``{hotline}`` and ``{limit}`` are filled in."""

    unavailable: str
    slow: str
    empty: str
    too_long: str
    switched_off: str
    topic_off: str
    too_many: str
    too_large: str
    not_found: str
    no_document: str
    invalid: str


VIETNAMESE = Wording(
    unavailable=(
        "Hệ thống tra cứu đang tạm thời gián đoạn nên tôi chưa trả lời được câu hỏi này. "
        "Bạn vui lòng thử lại sau ít phút, hoặc gọi số {hotline}."
    ),
    slow=(
        "Việc tra cứu đang mất nhiều thời gian hơn bình thường nên tôi chưa trả lời được. "
        "Bạn vui lòng gửi lại câu hỏi sau giây lát, hoặc gọi số {hotline}."
    ),
    empty="Bạn chưa nhập câu hỏi. Bạn muốn hỏi gì về kế hoạch kinh tế – xã hội?",
    too_long="Câu hỏi dài quá {limit} ký tự. Bạn hãy hỏi ngắn gọn từng ý một nhé.",
    switched_off="Trợ lý tự động đang tạm ngừng. Bạn vui lòng quay lại sau, hoặc gọi số {hotline} để được hỗ trợ.",
    topic_off="Nội dung này đang tạm ngừng trả lời tự động. Bạn vui lòng gọi số {hotline} để được hỗ trợ.",
    too_many="Bạn gửi nhiều câu hỏi trong thời gian ngắn. Vui lòng chờ khoảng một phút rồi hỏi tiếp.",
    too_large="Nội dung gửi lên quá dài.",
    not_found="Không tìm thấy nội dung này.",
    no_document="Không tìm thấy tài liệu này. Đường dẫn có thể đã cũ, hoặc tài liệu đã được gỡ.",
    invalid="Yêu cầu không đúng định dạng.",
)

ENGLISH = Wording(
    unavailable=(
        "The look-up service is temporarily unavailable, so I cannot answer this question yet. "
        "Please try again in a few minutes, or call {hotline}."
    ),
    slow=(
        "The look-up is taking longer than usual, so I could not answer. "
        "Please send your question again in a moment, or call {hotline}."
    ),
    empty="You have not typed a question. What would you like to know about the socio-economic plan?",
    too_long="The question is longer than {limit} characters. Please ask one short question at a time.",
    switched_off="The automatic assistant is paused at the moment. Please come back later, or call {hotline}.",
    topic_off="Automatic answers on this subject are paused. Please call {hotline} for help.",
    too_many="You have sent many questions in a short time. Please wait about a minute, then continue.",
    too_large="The request is too large.",
    not_found="This was not found.",
    no_document="This document was not found. The link may be old, or the document has been withdrawn.",
    invalid="The request is not in the right form.",
)


def wording(language: Language) -> Wording:
    """Return the sentences of a language."""
    return ENGLISH if language == "en" else VIETNAMESE
