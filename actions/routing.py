"""Chooses, from the intent and the words of a question, the strategies that may answer it, in order.

Every strategy is registered here and nowhere else. Tried first is ``answer_premise``, then what is asked in words of its own
whatever the intent (``SELF_NAMED``), then the strategies of the settled intent (``BY_INTENT``), the order of which ``ROUTES``
change: a table read from the top. Which questions a route is for says its condition in ``actions.reading.asks``, how the
intent is settled ``actions.reading.intents``. To send a kind of question elsewhere, write its condition and put a route in
its place.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from enum import Enum

from actions.answer import Answer
from actions.documents.knowledge import Knowledge
from actions.finding.evidence import Evidence
from actions.question import Question
from actions.reading import asks
from actions.reading.intents import settled_intent
from actions.replies.compose import Composer
from actions.strategies.amounts.beside_told import answer_beside_told
from actions.strategies.amounts.changed_since import answer_changed_since
from actions.strategies.amounts.charges import answer_charges
from actions.strategies.amounts.counted import answer_counted
from actions.strategies.amounts.counted_parts import answer_counted_parts
from actions.strategies.amounts.figure import answer_figure
from actions.strategies.amounts.for_addressee import answer_for_addressee
from actions.strategies.amounts.for_age import answer_for_age
from actions.strategies.amounts.level_for import answer_level_for
from actions.strategies.amounts.mention import answer_mention
from actions.strategies.amounts.nearest_amount import answer_nearest_amount
from actions.strategies.amounts.none_stated import answer_none
from actions.strategies.amounts.plan_or_result import answer_plan_or_result
from actions.strategies.amounts.same_of_another import answer_same_of_another
from actions.strategies.amounts.several import answer_several
from actions.strategies.amounts.told_again import answer_told_again
from actions.strategies.amounts.use_of_money import answer_use_of_money
from actions.strategies.amounts.whole_cost import answer_whole_cost
from actions.strategies.claims.all_sides import answer_all_sides
from actions.strategies.claims.asserted_amount import answer_asserted
from actions.strategies.claims.bound_asked import answer_bound_asked
from actions.strategies.claims.claimed_extreme import answer_claimed_extreme
from actions.strategies.claims.claimed_row import answer_claimed_row
from actions.strategies.claims.claimed_scale import answer_claimed_scale
from actions.strategies.claims.claimed_times import answer_claimed_times
from actions.strategies.claims.claims_apart import answer_claims_apart
from actions.strategies.claims.decider_claimed import answer_decider_claimed
from actions.strategies.claims.duration_claimed import answer_duration_claimed
from actions.strategies.claims.effect_claimed import answer_effect_claimed
from actions.strategies.claims.follows_change import answer_follows_change
from actions.strategies.claims.free_of_charge import answer_free_of_charge
from actions.strategies.claims.how_binding import answer_how_binding
from actions.strategies.claims.issuer_claimed import answer_issuer_claimed
from actions.strategies.claims.may_refuse import answer_may_refuse
from actions.strategies.claims.nobody_harmed import answer_nobody_harmed
from actions.strategies.claims.not_needed import answer_not_needed
from actions.strategies.claims.office_claimed import answer_office_claimed
from actions.strategies.claims.permitted import answer_permitted
from actions.strategies.claims.premise import answer_premise
from actions.strategies.claims.rank_claimed import answer_rank_claimed
from actions.strategies.claims.recipient_claimed import answer_recipient_claimed
from actions.strategies.claims.replaced_claimed import answer_replaced_claimed
from actions.strategies.claims.sequence_claimed import answer_sequence_claimed
from actions.strategies.claims.source_claimed import answer_source_claimed
from actions.strategies.claims.taken_in import answer_taken_in
from actions.strategies.claims.target_reached import answer_target_reached
from actions.strategies.claims.targets_met import answer_targets_met
from actions.strategies.claims.within_bound import answer_within_bound
from actions.strategies.claims.yes_no import answer_yes_no
from actions.strategies.facts.area_of import answer_area_of
from actions.strategies.facts.campaign_time import answer_campaign_time
from actions.strategies.facts.carried_out import answer_carried_out
from actions.strategies.facts.cited_of_another import answer_cited_of_another
from actions.strategies.facts.contact import answer_contact
from actions.strategies.facts.days_to_effect import answer_days_to_effect
from actions.strategies.facts.definition import answer_defined, answer_definition
from actions.strategies.facts.effect import answer_effect
from actions.strategies.facts.head_of_body import answer_head_of_body
from actions.strategies.facts.hours import answer_hours
from actions.strategies.facts.letterhead import answer_letterhead
from actions.strategies.facts.ordinal import answer_ordinal
from actions.strategies.facts.own_period import answer_own_period
from actions.strategies.facts.references import answer_cited, answer_references
from actions.strategies.facts.sent_to import answer_sent_to
from actions.strategies.facts.signer import answer_signer
from actions.strategies.facts.signing_office import answer_signing_office
from actions.strategies.facts.source_of_money import answer_source_of_money
from actions.strategies.facts.span_of_days import answer_span_of_days
from actions.strategies.facts.task_detail import answer_task_detail
from actions.strategies.facts.time_of_act import answer_time_of_act
from actions.strategies.facts.weekdays import answer_weekdays
from actions.strategies.facts.what_if import answer_what_if
from actions.strategies.facts.when import answer_when
from actions.strategies.facts.where import answer_where
from actions.strategies.facts.who import answer_who
from actions.strategies.facts.who_of_amount import answer_who_of_amount
from actions.strategies.facts.why import answer_why, answer_why_of_amount
from actions.strategies.reckoning.added_to_base import answer_added_to_base
from actions.strategies.reckoning.average import answer_average
from actions.strategies.reckoning.beyond_plan import answer_beyond_plan, answer_claimed_beyond_plan
from actions.strategies.reckoning.both_or_other import answer_both_or_other
from actions.strategies.reckoning.compute import (
    answer_adds_up,
    answer_claimed_share,
    answer_claimed_sum,
    answer_compute,
    answer_next_share,
    answer_share_of_whole,
)
from actions.strategies.reckoning.contrast import answer_both, answer_contrast
from actions.strategies.reckoning.counted_share import answer_counted_share
from actions.strategies.reckoning.density import answer_density
from actions.strategies.reckoning.fine_of_body import answer_fine_of_body
from actions.strategies.reckoning.given_amounts import answer_given_amounts
from actions.strategies.reckoning.moved import answer_moved
from actions.strategies.reckoning.of_each import answer_of_each
from actions.strategies.reckoning.part_of_supposed import answer_part_of_supposed
from actions.strategies.reckoning.parts_together import answer_parts_together
from actions.strategies.reckoning.remainder import answer_remainder
from actions.strategies.reckoning.rescaled import answer_rescaled
from actions.strategies.reckoning.risen import answer_risen
from actions.strategies.reckoning.scaled import answer_scaled
from actions.strategies.reckoning.shares import answer_shares
from actions.strategies.reckoning.so_many import answer_so_many
from actions.strategies.reckoning.sums_compared import answer_sums_compared
from actions.strategies.reckoning.supposed import answer_supposed
from actions.strategies.reckoning.time_before import answer_time_before
from actions.strategies.reckoning.together import answer_together
from actions.strategies.reckoning.without_part import answer_left_without_part, answer_without_part
from actions.strategies.rows.agency_rows import answer_agency_rows, answer_agency_rows_listed
from actions.strategies.rows.chosen_rows import answer_chosen_rows
from actions.strategies.rows.column_sum import answer_column_sum
from actions.strategies.rows.due_first import answer_due_first
from actions.strategies.rows.last_row import answer_last_row
from actions.strategies.rows.levels import answer_levels
from actions.strategies.rows.named_rows import answer_column_total, answer_named_rows
from actions.strategies.rows.numbered_row import answer_numbered_row
from actions.strategies.rows.other_row import answer_other_row
from actions.strategies.rows.paid_from import answer_paid_from
from actions.strategies.rows.ranking import answer_ranking
from actions.strategies.rows.row_cells import answer_row_cells
from actions.strategies.rows.row_over_years import answer_row_over_years
from actions.strategies.rows.row_state import answer_row_state
from actions.strategies.rows.row_target import answer_row_assessed, answer_row_target
from actions.strategies.rows.rows_against_plan import answer_rows_against_plan
from actions.strategies.rows.rows_by_amount import answer_rows_by_amount
from actions.strategies.rows.scheduled import answer_scheduled
from actions.strategies.rows.selected_rows import answer_selected_rows
from actions.strategies.rows.spent_of_cost import answer_spent_of_cost
from actions.strategies.rows.table_rows import answer_due_rows, answer_group_rows
from actions.strategies.rows.which_year import answer_which_year
from actions.strategies.rows.whole_list import answer_table_counted, answer_whole_list
from actions.strategies.rows.works import answer_works
from actions.strategies.sections.agency_section import answer_agency_section
from actions.strategies.sections.chief_targets import answer_chief_targets
from actions.strategies.sections.field_targets import answer_field_targets
from actions.strategies.sections.headed_times import answer_due_by_heading, answer_headed_time
from actions.strategies.sections.headings import answer_headed, answer_heading
from actions.strategies.sections.labelled import answer_labelled
from actions.strategies.sections.list_of_kind import answer_list_of_kind
from actions.strategies.sections.listed_items import answer_listed_items
from actions.strategies.sections.listing import answer_claimed_points, answer_listing, answer_points
from actions.strategies.sections.named_members import answer_named_members
from actions.strategies.sections.overview import answer_overview
from actions.strategies.sections.point import answer_point, answer_which_point
from actions.strategies.sections.stage import answer_stage
from actions.strategies.sections.timed_item import answer_timed_item
from actions.strategies.sentences.likely import answer_likely
from actions.strategies.sentences.nearest import answer_nearest, answer_topic
from actions.strategies.sentences.not_begun import answer_not_begun
from actions.strategies.sentences.passages import answer_achievement, answer_passage, answer_supported, answer_task
from actions.strategies.sentences.refuse import refuse, refuse_of_time, refuse_of_topic
from actions.strategies.sentences.stated_extreme import answer_extreme_place, answer_stated_extreme

Strategy = Callable[[Question, Evidence, Knowledge, Composer], Answer | None]
Strategies = tuple[Strategy, ...]

AMOUNTS: Strategies = (
    answer_asserted,
    answer_figure,
    answer_for_addressee,
    answer_several,
    answer_both,
    answer_share_of_whole,
    answer_counted,
    answer_nearest_amount,
)
BY_INTENT: Mapping[str, Strategies] = {
    "ask_figure": (*AMOUNTS, answer_mention),
    "ask_task": (answer_task, answer_passage, answer_overview, answer_nearest, answer_topic),
    "ask_achievement": (answer_achievement, answer_passage, answer_nearest, answer_topic),
    "ask_document": (answer_references, answer_passage, answer_nearest),
    "ask_when": (answer_row_cells, answer_when),
    "ask_who": (answer_numbered_row, answer_row_cells, answer_who_of_amount, answer_who),
    "ask_count": (answer_listing, answer_counted, answer_nearest_amount, answer_mention, answer_nearest),
    "ask_compare": (answer_compute, answer_figure, refuse_of_time, answer_passage, answer_nearest),
    "ask_compute": (answer_compute, answer_figure, answer_several, answer_both, answer_mention),
    "ask_yes_no": (
        answer_claims_apart,
        answer_yes_no,
        answer_claimed_points,
        answer_figure,
        answer_passage,
        answer_nearest,
        answer_topic,
    ),
    "ask_definition": (answer_definition, answer_passage, answer_nearest),
    "ask_overview": (answer_overview, answer_nearest, answer_topic),
}
OF_DOCUMENT_ITSELF: Strategies = (answer_letterhead,)  # for a part of a message that names nothing else
OF_REASON: Strategies = (answer_why,)  # «vì sao họ chưa chịu» of what was just told
OF_THINGS_UNKNOWN: Strategies = (  # may answer even of a place or document that nothing tells of
    answer_replaced_claimed,  # «kế hoạch này thay cho kế hoạch của tỉnh A phải không»
)
BEFORE_REFUSING: Strategies = (answer_likely,)  # whatever is asked
LAST_RESORT = refuse  # always has an answer
OF_TOPIC_UNSTATED = refuse_of_topic  # the same for a follow-up about the thing spoken of
ANY_OTHER = BY_INTENT["ask_overview"]
SELF_NAMED: Strategies = (
    answer_area_of,  # «thị trấn thuộc khu vực mấy»
    answer_levels,  # «học phí cấp 2 ở xã miền núi», «còn ở phường», «cấp nào cao nhất» of a table of levels
    answer_issuer_claimed,  # «sao UBND thành phố lại ban hành nghị quyết này»
    *OF_THINGS_UNKNOWN,
    answer_rank_claimed,  # «tỉnh ta đứng hạng nhất vùng phải không» of «thuộc top 3»
    answer_may_refuse,  # «xe rác có quyền không lấy không» of «có quyền từ chối thu gom»
    answer_effect_claimed,  # «nghị quyết có hiệu lực từ 10/7 rồi, sao …» of «có hiệu lực từ ngày 01 tháng 8»
    answer_duration_claimed,  # «hỗ trợ đủ 12 tháng đúng không» of «không quá 9 tháng/năm học»
    answer_source_claimed,  # «sao lại lấy tiền ngân sách làm lễ hội» of «hoàn toàn từ nguồn xã hội hóa»
    answer_decider_claimed,  # «sao chủ tịch xã lại quyết định …» of a column «Người quyết định»
    answer_recipient_claimed,  # «sao hồ sơ lại gửi cho Công an tỉnh» of «hồ sơ gửi về Sở Nội vụ»
    answer_how_binding,  # «cấm hẳn hay chỉ khuyên», «bắt buộc hay tự nguyện»
    answer_permitted,  # «mở nhạc dân tộc được không» of «được sử dụng nhạc …», «có được rải tiền không» of «cấm rải tiền»
    answer_sequence_claimed,  # «cưới trước rồi đăng ký sau được không» of «tổ chức lễ cưới sau khi …»
    answer_not_needed,  # «vay vốn có cần thế chấp không» of «không cần phải có tài sản bảo đảm»
    answer_all_sides,  # «tai nạn giảm cả ba tiêu chí phải không»
    answer_bound_asked,  # «2.341,6 tỷ là tối đa hay tối thiểu», «có thể vượt 2.341,6 tỷ không»
    answer_within_bound,  # «hợp đồng 6 tháng đã được cấp thẻ chưa» of «từ 12 tháng trở lên»
    answer_free_of_charge,  # «học có tốn tiền không» of «cung cấp miễn phí»
    answer_follows_change,  # «lương tăng thì đơn giá có thay đổi theo không»
    answer_for_age,  # «má tôi 82 tuổi mỗi tháng được bao nhiêu» of «từ đủ 80 tuổi trở lên»
    answer_campaign_time,  # «đợt này chạy từ tháng mấy tới tháng mấy» of «Thời gian tổ chức: từ … đến hết …»
    answer_carried_out,  # «ai lo thực hiện, ai giám sát» of «Giao UBND … triển khai thực hiện Nghị quyết»
    answer_time_of_act,  # «phải nộp trong vòng bao lâu», «tiền phát trước ngày nào»
    answer_table_counted,  # «bảng phụ cấp chia ra mấy mức»
    answer_level_for,  # «hộ mới thoát nghèo vay lãi mấy phần trăm», «những ai được vay lãi 4,8%»
    answer_listed_items,  # «phải theo mấy nguyên tắc», «khuyến khích những gì», «chủ trì những dự án nào»
    answer_list_of_kind,  # «hồ sơ cần giấy tờ gì», «những ai được cấp thẻ», «có mấy hạng, là những hạng nào»
    answer_charges,  # «tiền rác mỗi tháng bao nhiêu» of «Mức thu: …» under the heading «Thu gom rác»
    answer_claimed_row,  # «Cầu Bến Lội là công trình khởi công mới à»
    answer_row_over_years,  # «làm đường cả ba năm hết bao nhiêu», «cả ba năm thì bao nhiêu» after one year
    answer_spent_of_cost,  # «đã giải ngân bao nhiêu % tổng mức đầu tư», «còn phải giải ngân bao nhiêu nữa»
    answer_row_target,  # «thu nhập còn thiếu bao nhiêu nữa mới tới mục tiêu 2030»
    answer_row_assessed,  # «nhà ở xã hội được đánh giá thế nào», «… có đạt mục tiêu không»
    answer_told_again,  # «bao nhiêu» after a ranking, «chiếm mấy phần trăm» after «17.820 hộ (đạt 83%)»
    answer_named_rows,  # «Đồng Vang hơn Bản Mít bao nhiêu hộ», «thôn Cầu Đá thì sao» after another row was told
    answer_other_row,  # «còn phường Cầu Muối thì sao» after a cell of a table
    answer_same_of_another,  # «còn gia cầm» after «đàn lợn có mấy con»
    answer_beside_told,  # «so với cùng kỳ thì sao», «vốn bao nhiêu» of what was just told
    answer_counted_parts,  # «đề ra mấy chỉ tiêu về y tế»
    answer_which_point,  # «nó nằm ở nhiệm vụ thứ mấy»
    answer_ordinal,  # «kỳ họp thứ mấy»
    answer_weekdays,  # «thứ mấy không lấy rác»
    answer_hours,  # «làm việc từ mấy giờ»
    answer_head_of_body,  # «ai làm chủ tịch hội đồng cấp tỉnh» of «Chủ tịch Hội đồng là …»
    answer_signing_office,  # «kế hoạch này do Chủ tịch trực tiếp ký phải không»
    answer_signer,  # «ông … ký kế hoạch này phải không»
    answer_office_claimed,  # «Trưởng ban là ông … đúng không»
    answer_own_period,  # «chương trình này kéo dài đến năm nào»
    answer_letterhead,  # «kế hoạch này ai ký, số mấy»
    answer_what_if,  # «nếu điểm vẫn bằng nhau thì làm sao»
    answer_defined,  # «tổ tự quản là gì vậy, thấy treo bảng ở đầu xóm»
    answer_cited_of_another,  # «thế của tỉnh A» after the number of a document
    answer_sent_to,  # «gửi cho ai», «nộp cho sở nào»
    answer_task_detail,  # «ai chủ trì», «bao giờ xong» of a task over «Đơn vị chủ trì: …», «Thời gian thực hiện: …»
    answer_contact,  # «đường dây nóng là số mấy»
    answer_days_to_effect,  # «từ ngày thông qua tới ngày có hiệu lực là mấy ngày»
    answer_effect,  # «có hiệu lực từ khi nào»
    answer_nobody_harmed,  # «bão số 7 không ai chết đúng không» of «không có thiệt hại về người»
    answer_none,  # «bao nhiêu người chết vì sốt xuất huyết», «…, không có tử vong»
    answer_not_begun,  # «xây được mấy phần trăm rồi» of a work that is not begun
    answer_plan_or_result,  # «đã thu được hay mới là kế hoạch»
    answer_adds_up,  # «hai khoản cộng lại có khớp tổng không»
    answer_claimed_sum,  # «A với B cộng lại bằng tổng vốn phải không»
    answer_claimed_share,  # «tiền đất chiếm 60% tổng thu phải không»
    answer_parts_together,  # «cả đường mới lẫn đường nâng cấp thì riêng xã A làm mấy km»
    answer_both_or_other,  # «tổng hai cái», «còn cái kia»
    answer_taken_in,  # «2.341,6 tỷ đã gộp cả tiền đất chưa»
    answer_given_amounts,  # «tổng của 896,6 với 1.445 tỷ»
    answer_claimed_scale,  # «thuế phí chỉ bằng một nửa tiền đất phải không»
    answer_claimed_times,  # «phạt gấp 3 lần nghị định phải không» of «từ 1,2 lần đến 2 lần mức tiền phạt»
    answer_rescaled,  # «một nửa tiền đất là mấy», «20% của thu ngân sách», «đổi ra triệu đồng»
    answer_scaled,  # «mỗi năm 30 mô hình thì 4 năm là bao nhiêu»
    answer_fine_of_body,  # «công ty báo cháy giả bị phạt bao nhiêu» of «tổ chức gấp 02 lần cá nhân»
    answer_so_many,  # «nhận khoán 10 ha thì được bao nhiêu», «hai đứa con», «đủ 9 tháng thì cả năm được bao nhiêu»
    answer_part_of_supposed,  # «giả sử có 120 xã thì ít nhất mấy xã» of «50% số xã»
    answer_added_to_base,  # «hộ ở xã đảo xây mới được bao nhiêu» of «90 triệu đồng/hộ; … cộng thêm 15 triệu đồng/hộ»
    answer_of_each,  # «20 căn nhà hỗ trợ hết bao nhiêu», «xây 20 nhà, mỗi nhà 50 triệu»
    answer_time_before,  # «năm ngoái bao nhiêu vụ», «14 vụ, giảm 5 vụ so với năm ngoái»
    answer_changed_since,  # «tăng mấy điểm phần trăm so với 2025»
    answer_claimed_beyond_plan,  # «thu vượt dự toán 10% phải không»
    answer_rows_against_plan,  # «khoản thu nào hụt so với dự toán»
    answer_beyond_plan,  # «vượt kế hoạch mấy phần trăm»
    answer_counted_share,  # «bao nhiêu người bán hàng rong là phụ nữ» of «1.940 người …, trong đó 71% là phụ nữ»
    answer_shares,  # «mỗi ngành chiếm mấy phần trăm»
    answer_density,  # «mỗi km² có bao nhiêu người»
    answer_together,  # «dịch vụ cộng với công nghiệp chiếm mấy phần trăm»
    answer_risen,  # «thêm được bao nhiêu giường», «từ 550 giường lên 700 giường»
    answer_moved,  # «nhiều hay ít hơn năm ngoái»
    answer_due_first,  # «A hay B phải xong trước»
    answer_sums_compared,  # «trường học và trạm y tế, bên nào được nhiều tiền hơn»
    answer_contrast,  # «A với B, khoản nào tốn hơn»
    answer_claimed_extreme,  # «nguồn thu lớn nhất là thuế phải không»
    answer_use_of_money,  # «tiền bán đất dùng để làm gì»
    answer_paid_from,  # «ngân sách tỉnh chi bao nhiêu cho các công trình», «công trình nào dùng vốn doanh nghiệp»
    answer_column_sum,  # «bốn công trình giao thông hết bao nhiêu tiền»
    answer_selected_rows,  # «xã Nà Lìm được bao nhiêu tiền», «trung bình mỗi công trình»
    answer_column_total,  # «dân số toàn xã»
    answer_whole_cost,  # «kế hoạch này hết bao nhiêu tiền»
    answer_which_year,  # «năm nào giảm nhiều nhất»
    answer_last_row,  # «công trình nào xong muộn nhất»
    answer_rows_by_amount,  # «công trình nào dưới 1 tỷ»
    answer_stated_extreme,  # «đợt lũ nặng nhất là đợt nào»
    answer_ranking,  # «khoản nào lớn nhất»
    answer_remainder,  # «trừ phần … thì còn bao nhiêu»
    answer_supposed,  # «nếu mới thu được 1.200 tỷ thì còn thiếu bao nhiêu»
    answer_target_reached,  # «mức hài lòng có đạt mục tiêu không»
    answer_targets_met,  # «chỉ tiêu nào không đạt»
    answer_stage,  # «có mấy giai đoạn»
    answer_timed_item,  # «sau 72 giờ thì sao»
    answer_row_state,  # «nhà máy nước xong chưa»
    answer_scheduled,  # «năm 2027 là xong đúng không»
    answer_chosen_rows,  # «công trình nào làm trong năm 2040», «… không được đồng nào của tỉnh»
    answer_agency_rows_listed,  # «trong phụ lục, Sở Nội vụ chủ trì mấy việc»
    answer_agency_section,  # «Sở Y tế phải làm những gì»
    answer_agency_rows,  # «Phòng Nội vụ chủ trì những việc gì»
    answer_whole_list,  # «danh mục ở phụ lục có mấy nhiệm vụ»
    answer_due_rows,  # «việc nào xong trong năm 2025»
    answer_group_rows,  # «công trình nào được khởi công mới»
    answer_chief_targets,  # «các chỉ tiêu chủ yếu là gì»
    answer_labelled,  # «Điều 3 nói gì»
    answer_span_of_days,  # «diễn ra từ ngày nào đến ngày nào»
    answer_due_by_heading,  # «tới khi nào thì phải …» of a target under «1. Đến hết năm 2026»
    answer_field_targets,  # «các chỉ tiêu về y tế gồm những gì»
    answer_headed_time,  # «mục tiêu đến hết năm 2026 gồm những gì», «còn đến năm 2030 thì sao»
    answer_source_of_money,  # «nhà nước bỏ tiền hay nhà mạng tự lo»
    answer_where,  # «ở đâu» after something was told
    answer_named_members,  # «những phường nào được chọn» of «(các phường: A, B và C)»
    answer_works,  # «danh mục gồm những dự án nào»
)


class Place(Enum):
    """Where a route puts its strategies, and whether the routes below it are looked at."""

    FIRST = "before all but the premise; further routes are looked at"
    AHEAD = "before those of the intent; further routes are looked at"
    BEFORE = "before those of the intent"
    INSTEAD = "instead of those of the intent"
    ALONE = "instead of all others, those that are asked for in words of their own too"


@dataclass(frozen=True, slots=True)
class Route:
    """Puts strategies in the place that they have for the questions which a condition holds for."""

    name: str
    applies: Callable[[Question], bool]
    place: Place
    strategies: Strategies


@dataclass(frozen=True, slots=True)
class Plan:
    """The strategies for one question in the order they are tried, and the names of the routes that ordered them."""

    strategies: Strategies
    routes: tuple[str, ...] = ()


ROUTES: tuple[Route, ...] = (
    Route("unsaid", asks.for_what_no_document_says, Place.ALONE, (refuse,)),
    Route("number_to_call", asks.for_number_to_call, Place.ALONE, (answer_contact, refuse)),
    Route("without_part", asks.for_amount_without_part, Place.ALONE, (answer_without_part,)),
    Route("left_without_part", asks.for_what_is_left_without_part, Place.FIRST, (answer_left_without_part,)),
    Route("own_head", asks.for_own_head, Place.FIRST, (answer_letterhead,)),
    Route("cited_document", asks.for_contents_of_cited_document, Place.FIRST, (answer_cited,)),
    Route("extreme_place", asks.for_extreme_place, Place.INSTEAD, (answer_extreme_place,)),
    Route("stages", asks.for_stages, Place.INSTEAD, (answer_stage,)),
    Route(
        "office_of_body",
        asks.for_office_of_body,
        Place.ALONE,
        (answer_head_of_body, answer_signer, answer_letterhead),
    ),
    Route("person", asks.for_name_of_person, Place.ALONE, (answer_signer, answer_letterhead)),
    Route("average", asks.for_average, Place.AHEAD, (answer_average,)),
    Route("average_change", asks.for_average_change, Place.BEFORE, (answer_average, answer_compute, answer_figure)),
    Route("change", asks.for_change, Place.BEFORE, (answer_compute, answer_figure)),
    Route("times_compared", asks.for_times_compared, Place.BEFORE, (answer_compute, answer_figure)),
    Route("several_times", asks.for_several_times, Place.BEFORE, (answer_figure,)),
    Route("parts", asks.for_parts, Place.BEFORE, (answer_figure,)),
    Route("short_form", asks.for_meaning_of_short_form, Place.BEFORE, (answer_definition,)),
    Route("reason", asks.for_reason, Place.BEFORE, (answer_heading, answer_why)),
    Route("reason_of_amount", asks.for_reason_of_amount, Place.FIRST, (answer_why_of_amount,)),
    Route("numbered_point", asks.for_numbered_point, Place.BEFORE, (answer_point,)),
    Route("whom_it_concerns", asks.for_whom_it_concerns, Place.BEFORE, (answer_heading,)),
    Route("source_of_money_at_all", asks.for_source_of_money_at_all, Place.INSTEAD, (answer_heading,)),
    Route("source_of_money", asks.for_source_of_money, Place.BEFORE, (answer_heading,)),
    Route("heading_of_subject", asks.for_description_of_subject, Place.AHEAD, (answer_heading, answer_headed)),
    Route("heading", asks.for_description, Place.AHEAD, (answer_heading,)),
    Route("tasks_at_all", asks.for_tasks_at_all, Place.BEFORE, (answer_heading, answer_points)),
    Route("documents_of_time", asks.for_documents_of_time, Place.BEFORE, (answer_references,)),
    Route("documents_counted", asks.for_documents_counted, Place.BEFORE, (answer_references,)),
    Route("plain_amount", asks.for_plain_amount_described, Place.INSTEAD, BY_INTENT["ask_figure"]),
    Route("amount", asks.for_amount_described, Place.BEFORE, AMOUNTS),
    Route("next_share", asks.for_next_share, Place.BEFORE, (answer_next_share,)),
    Route("share_of_last", asks.for_share_of_last, Place.BEFORE, (answer_compute,)),
    Route("what_two_make", asks.for_what_two_make, Place.BEFORE, (answer_compute,)),
    Route("average_calculation", asks.for_average_calculation, Place.BEFORE, (answer_average, answer_compute)),
    Route("calculation", asks.for_calculation, Place.BEFORE, (answer_compute,)),
    Route("documents_compared", asks.for_documents_compared, Place.BEFORE, (answer_when,)),
    Route(
        "figure_unasked",
        asks.for_figure_unasked,
        Place.INSTEAD,
        (answer_asserted, answer_figure, answer_several, answer_supported, answer_nearest),
    ),
)


def strategies_for(question: Question) -> Strategies:
    """Return the strategies for a question in the order they are tried."""
    return plan_for(question).strategies


def plan_for(question: Question) -> Plan:
    """Return the strategies for a question with the routes that ordered them, each strategy once."""
    asked = replace(question, intent=settled_intent(question))
    first: Strategies = (answer_premise,)
    chosen = BY_INTENT.get(asked.intent, ANY_OTHER)
    taken = []
    for route in ROUTES:
        if not route.applies(asked):
            continue
        taken.append(route.name)
        if route.place is Place.FIRST:
            first = (*first, *route.strategies)
        elif route.place is Place.ALONE:
            return Plan(route.strategies, (route.name,))
        else:
            rest = () if route.place is Place.INSTEAD else chosen
            chosen = (*route.strategies, *rest)
            if route.place is not Place.AHEAD:
                break
    return Plan(tuple(dict.fromkeys((*first, *SELF_NAMED, *chosen, *BEFORE_REFUSING))), tuple(taken))
