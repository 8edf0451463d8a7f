"""The words of a question that show what it asks for: how many, who, when, which document, what a word means."""

from __future__ import annotations

import re


def _any(*patterns: str) -> re.Pattern[str]:
    return re.compile("|".join(patterns), re.IGNORECASE)


HOW_MUCH = _any(r"bao nhiêu|how much|how many")
AMOUNT = _any(
    r"bao nhiêu|(?:(?<=mỗi ngày )|(?<=một ngày )|(?<=mỗi tháng )|(?<=một tháng )|(?<!ngày )(?<!tháng )(?<!quý )(?<!hôm ))\bmấy\b"
    r"(?! (?:năm|tháng|ngày|hôm|bữa) (?:tới|qua|nay|gần|trước|sau|đầu|cuối))"
    r"(?! (?:ổng|bả|anh|chị|ông|bà|cô(?! giáo)|chú|bác(?! sĩ)|cha|sếp|bạn|đứa|thằng|chuyện|cái này|cái đó)\b)",
    r"con số|chỉ số|how much|how many",
    r"\b(?:vượt|trên|quá|đạt|tới|lên|từ)(?: được)? mức nào\b",
    r"\b(?:cần|xin|tìm|lấy)(?: biết| đúng| cái| lại)* số (?!hiệu|điện|đt|ngày|ký|và|của|nhà|tài|liệu)",  # «cần số thuế phí»
)
MONEY = _any(
    r"(?:bao nhiêu|mấy|số) (?:nghìn |ngàn |trăm |chục )?(?:đồng|tiền)",
    r"(?:bao nhiêu|mấy|số) (?:nghìn |ngàn |trăm |chục )?(?:tỷ|tỉ|triệu)"
    r"(?! (?:lượt|người|khách|con|cây|hộ|tấn|tạ|mét|m2|m3|m²|m³|khối|lít|kwh|sản phẩm|giao dịch|hồ sơ|bản|viên|quả)\b)",
    r"kinh phí|tốn kém|tốn (?:bao|mấy|hết)",
    r"(?:bao nhiêu|mấy) (?:trăm |chục )?(?:nghìn|ngàn)(?= (?:một|mỗi|1|vậy|thế|ạ|hả|nhỉ)\b|\W*$)",
    r"\b(?:đóng|nộp|trả|tốn)(?: [^\W\d_]+){0,4} (?:bao nhiêu|mấy)(?= (?:vậy|thế|ạ|hả|nhỉ|một|mỗi)\b|\W*$)",
    r"hết bao nhiêu$|how much money|(?<!đấu )(?<!đánh )(?<!thẩm định )\b(?:đơn )?giá (?!trị|cả)",
    r"\b(?:bán|mua|thu mua|đóng|nộp|thuê)(?: được| ra| vào| đi| hết)? (?:bao nhiêu|mấy|nhiêu)(?: tiền)? (?:một|mỗi|1) "
    r"(?:cân|kg|ký|kí|lạng|yến|tạ|tấn|lít|khối|mét|m2|m3|tháng|quý|năm|lần|lượt|vé|suất|con|cây|sào|hộ|người)\b",
    r"\b(?:đền bù|đền|bồi thường)(?: [^\W\d_]+){0,2} (?:bao nhiêu|nhiêu|mấy)(?= (?:một|mỗi|1|cho|vậy|thế|ạ|nhỉ|hả)\b|\W*$)",
    r"\b(?:hỗ trợ|trợ cấp|bồi dưỡng|thưởng|phụ cấp)(?: được)? (?:bao nhiêu|nhiêu|mấy)(?: cho)? (?:một|mỗi|1) "
    r"(?:con|cây|ha|héc ta|sào|mét|m2|hộ|người|nhà|căn|lần|lượt|buổi|ngày|tháng|năm)\b",
    r"\b(?:mức|tiền) phạt\b|\bphạt (?:tiền|(?:bao nhiêu|nhiêu|mấy)(?= (?:vậy|thế|ạ|nhỉ|hả)\b|\W*$))",
    r"\b(?:thiệt hại|tổn thất)(?: (?:là|khoảng|chừng|hết|lên tới|lên đến|tổng cộng))* (?:bao nhiêu|mấy|nhiêu)(?! ?[^\W\d_])",
)
SPENDING = _any(  # of two things: which costs more
    r"\b(?:tốn|đắt|rẻ|ngốn|mắc (?:hơn|nhất))\b|\btiền\b|kinh phí|chi phí|mức đầu tư|\bvốn\b"
)
HEADS_COUNTED = _any(  # «được tuyển thêm mấy người»: a number of persons or cases, nothing to be told of them
    r"\b(?:thêm|được|có|còn|tuyển|lấy|nhận|cần|thiếu|giảm|cắt|bớt|mất|chết|bị) (?:khoảng |chừng |tới )?mấy "
    r"(?:người|hộ|ca|vụ|suất|em|cháu|học sinh|giáo viên|cán bộ)\b(?! (?:làm|mà|bị|đang|nào))"
)
DOCUMENTS_COUNTED = _any(r"(?:bao nhiêu|mấy|những|các) (?:nghị quyết|nghị định|thông tư|văn bản|quyết định|chỉ thị)\b")
POINTS_COUNTED = _any(
    r"(?:bao nhiêu|mấy|những|các) (?:nhóm )?(?:việc|đầu việc|công việc|nhiệm vụ|giải pháp|biện pháp|nội dung)\b",
    r"\b(?:những|các|mấy) (?:lĩnh vực|mảng|mặt) (?:nào|gì)\b",
)
_SO_MANY = r"(?:\d{1,2}|hai|ba|bốn|năm|sáu|bảy|tám|chín|mười)"
POINTS_CLAIMED = _any(  # «có 6 nhiệm vụ đúng không»
    rf"\b{_SO_MANY} (?:nhóm )?(?:đầu việc|công việc|nhiệm vụ|giải pháp|biện pháp|việc(?! (?:muốn|cần hỏi|nhờ|xin)))\b"
    r"[^?.]{0,30}\b(?:không|à|hả|chưa|chứ)\b"
)
SO_MANY_POINTS = _any(
    rf"\b{_SO_MANY} (?:đầu việc|công việc|nhiệm vụ|giải pháp|việc)\b"
)  # «làm 7 việc đó để đạt cái gì»
POINTS_RANGE = _any(  # «từ việc thứ nhất đến việc thứ bảy»
    r"\b(?:việc|nhiệm vụ|giải pháp|mục|điểm|ý) thứ \w+ (?:đến|tới)(?: \w+)? thứ \w+"
)
POINTS_GROUPED = _any(  # «các việc phải làm được gom thành mấy nhóm»
    r"\b(?:việc|nhiệm vụ|giải pháp|biện pháp)\b.*\b(?:gom|gồm|chia|gộp|xếp|phân)(?: ra| thành| làm)\b.*(?:bao nhiêu|mấy) "
    r"(?:nhóm|mục|phần|loại|mảng|ý)\b",
    r"\b(?:gom|chia|gộp|xếp|phân) (?:[^\W\d_]+ )?(?:việc|nhiệm vụ|giải pháp|biện pháp)\b.*\b(?:ra|thành|làm) (?:bao nhiêu|mấy) "
    r"(?:nhóm|mục|phần|mảng|ý)\b",
    rf"\b(?:hết|cả|đủ|tất cả|toàn bộ|luôn) {_SO_MANY} (?:việc|nhiệm vụ|giải pháp|mục|điểm|nhóm)\b",  # «kể hết bảy việc»
    rf"^\W*{_SO_MANY} (?:việc|nhiệm vụ|giải pháp)\W*$",  # «show me the seven tasks»
    rf"\b(?:liệt kê|kể|nêu|xem|list|show)\b[^?.]{{0,20}} {_SO_MANY} (?:việc|nhiệm vụ|giải pháp|mục|điểm|nhóm)\b",
    POINTS_RANGE.pattern,
)
ALL_OF_IT = _any(  # «kể hết các việc», «nêu đầy đủ», «liệt kê tất cả»
    r"\b(?:kể|nêu|liệt kê|cho biết|đọc|ghi|viết)\b.*"
    r"\b(?:hết(?! hiệu lực| hạn| năm| quý| tháng)|tất cả|tất tần tật|đầy đủ|toàn bộ)\b",
    r"\b(?:tất cả|toàn bộ) (?:các |những )?(?:việc|nhiệm vụ|giải pháp|nội dung|ý|mục)\b",
)
UNTIL = _any(r"\b(?:đến|tới|tính đến|hết|sau)(?: hết| cuối| nay)? (?:tháng|quý|ngày|\d+ tháng)\b")
SUPPOSED = _any(
    r"^\W*(?:nếu|giả sử|giả dụ|giả thử|ví như|ví dụ như|(?:ví|thí) dụ|ví bằng|lỡ|nhỡ|cứ cho là|cho là|coi như|"
    r"(?:đặt )?trường hợp|chẳng may|if)\b"
)
_GIVEN = r"(?: (?:giúp|giùm|dùm|hộ|cho|lại|qua|tên|ra|hết|tôi|tui|em|mình|con|cháu|bác|với|nghe|xem|biết))"
TOLD_SEVERAL = _any(  # «kê giúp mấy cái hạn chế»: they are to be told, not counted; «phụ lục kê mấy việc» asks how many
    rf"(?:^|[,.;:?!])\W*(?:(?:nhờ|xin|hãy|bạn|em|ad|bot|làm ơn|vui lòng|giúp|cho) )*(?:liệt kê|kê|kể|nêu|đọc|điểm){_GIVEN}* "
    r"mấy (?!nhiêu)",
    rf"\b(?:liệt kê|kê|kể|nêu|đọc|điểm|chỉ) (?:giúp|giùm|dùm|hộ|cho (?:tôi|tui|em|mình|con|cháu|bác)){_GIVEN}* mấy (?!nhiêu)",
)
TREATED = _any(  # what becomes of some things: «mấy vụ vi phạm này bị xử lý thế nào»
    r"^(?!.*bao nhiêu).*\bmấy\b.*\b(?:xử|xử lý|giải quyết|tính|lo|làm|bị|được)(?: xoay xở| liệu| toan| là)? "
    r"(?:gì|sao|răng|ra sao|thế nào|như thế nào)\b"
)
SEEN_TO = _any(  # what an authority will do about some: «còn 33 hộ … thì xã tính làm sao», «… giải quyết sao»
    r"\b(?:xã|phường|huyện|tỉnh|thành phố|thị trấn|ủy ban|ubnd|nhà nước|chính quyền|địa phương|cơ quan|cấp trên|bên|mình|thì)"
    r"(?: (?:ta|mình|sẽ|định|đang|phải|có|thì|nhân dân|xã|phường))* tính(?: (?:làm|liệu|toán|đường|cách))? "
    r"(?:sao|răng|ra sao|thế nào|như thế nào|cách nào)(?= (?:đây|với|vậy|ạ|hả|nhỉ|rứa|thế|cho)\b|\W*$)",
    r"\b(?:xử lý|giải quyết|lo liệu|xử trí|tháo gỡ)(?: (?:họ|nó|chúng|dứt điểm|tiếp))? "
    r"(?:sao|răng|ra sao|thế nào|như thế nào|cách nào|làm sao)\b",
)
DONE = _any(
    r"\b(?:bao nhiêu|mấy) (?:tỷ|triệu|phần trăm)?(?: đồng)? ?rồi\W*$",
    r"\bđã (?:thu|chi|đạt|có|làm|được|hoàn thành|xong|thực hiện|giải ngân)\b",
    r"\b(?:thu|chi|đạt|làm|giải ngân) được [^?,.]{0,20}\brồi\b",
)
PER_TIME = _any(
    r"(?:mỗi|một|hằng|hàng|từng) (?:tháng|quý|ngày|tuần)\b",
    r"(?:mỗi|từng) (?:người|người dân|đầu người|hộ)\b",
    r"\b(?:tháng|quý|tuần)(?= nào\b[^?.]*\bnhất\b)",  # «tháng nào thu nhiều nhất»
)
_PART = r"(?:khoản|lĩnh vực|mục|ngành|nguồn|mảng|món|phần|việc)"
_MONEY_GONE = r"\btiền(?: [^\W\d_]+){0,3}? (?:đi|chạy|trôi|biến)(?: về)? đâu\b"  # «tiền đi đâu hết»
PARTS = _any(
    r"chia (?:làm|ra|thế nào|cho|như thế)|gồm (?:những|các|mấy)|cơ cấu|phân bổ|chia sao",
    rf"\b(?:từng|mỗi) {_PART}\b|\bvào (?:những|các|mấy) {_PART}\b",
    rf"\b(?:chi|tiêu|xài|dùng|rót)\b[^?.]{{0,20}}\bvào (?:{_PART} )?(?:gì|đâu|nào)\b",
    _MONEY_GONE,
)
PARTS_NUMBERED = re.compile(  # «tách ra làm mấy khoản», «gồm mấy nguồn»; «chiếm mấy phần» asks for a share
    r"\b(?:mấy|bao nhiêu) (?P<part>khoản|nguồn(?! (?:nước|điện))|loại|mục(?! (?:tiêu|đích))|nhóm)\b|"
    r"\b(?:chia|tách|gồm|thành|làm|ra|có) (?:mấy|bao nhiêu) (?P<share>phần)\b(?! (?:trăm|tổng|của))",
    re.IGNORECASE,
)
SPENT_ON = _any(  # what a sum goes to: «chi vào những việc gì», «gồm những khoản nào»
    rf"\b(?:vào|cho|gồm)(?: có)? (?:những |các |mấy )?(?:{_PART} )?(?:gì|nào|đâu)\b",
    _MONEY_GONE,
)
CLAIMED = _any(  # «… vay vốn ADB hả?» asserts and asks for no thing
    r"^(?:\b(?:không|chưa|chẳng|chả)\b(?! (?:biết|rõ|hiểu|nhớ|hay|thấy)\b)(?: [^\W\d_]+){0,5}? "
    r"(?:gì|nào|ai)\b|"  # «không có nhà đầu tư nào quan tâm hả»
    r"(?!\b(?:gì|chi(?= (?:rứa|vậy|hè|ri|hả|đó|mô)\b|\W*$)|nào|ai|đâu|sao|mấy|nhiêu|bao giờ|bao lâu|thế nào|vì sao|tại sao)\b)"
    r".)*\b(?:hả|à|phải không|phải hông|"
    r"phải ko|phải chứ|(?:đúng|(?<=, )(?:chuẩn|chính xác))(?: vậy| thế)? (?:không|hông|ko|chứ|chưa|chớ)|nhỉ)"
    r"(?: (?:bạn|anh|chị|ad|ạ|em|bác|chú|cô|các bác|mọi người|vậy|ta))*\W*$"
)
CLOSED = _any(
    r"\b(?:không|chưa|(?:có|chả|đâu) phải|phải(?= (?:không|hông|hong|ko|k|chăng|vậy|thế|hả|hem)\b|\W*$)|"
    r"đúng(?! (?:một|\d|con số|ra|hẹn|hạn|lịch|giờ|tiến độ|quy định|tuyến))|"
    r"sai|thật|hả|à|hở|ko|chăng|nhỉ|vì sao|tại sao|(?<!làm )(?<!ra )(?<!thì )sao)\b",
    r"\b(?:is|are|does|did|will|has)\b",
)
WHO = _any(
    r"(?<!có )\bai\b(?!.*\bthì\b)(?! (?:không|ko|hông|hong)\W*(?:$|[?,.!]))|"
    r"\bnhững ai\b|\bcó ai\b(?!.*\b(?:không|chưa)\b)|của ai|\bwho\b",
    r"\b(?:cơ quan|đơn vị|bên|cấp|sở|ban|ngành|phòng|hội|đoàn thể|trung tâm|tổ chức|cán bộ|ông|người|nhà thầu|nhà tài trợ|"
    r"doanh nghiệp|công ty|tập đoàn) nào",
    r"phụ trách|chủ trì|chịu trách nhiệm|đứng ra|chủ đầu tư",
)
UNSAID = _any(  # of which no document tells
    r"\bnào (?:không|chưa)(?: được| có| hề| thấy)* (?:nhắc|nêu|đề cập|nói|viết|ghi (?:lại|trong|ở)|bàn (?:đến|tới|về))\b(?! vốn)",
    r"\b(?:đổi|quy đổi|quy|tính)(?: [^\W\d_]+){0,3}? (?:ra|sang|thành|bằng) "
    r"(?:tiền )?(?:đô la|đô(?! thị)|usd|euro|ngoại tệ|nhân dân tệ|vàng)\b",
)
WHO_MAY_TAKE_PART = _any(  # «những ai được tham gia»: whom it is open to, not who does something
    r"\b(?<!có )(?:ai|người nào|những người nào)(?: (?:sẽ|thì|mới))* (?:được|phải|có thể|được phép) "
    r"(?P<part>tham gia|tham dự|dự|áp dụng|thụ hưởng)\b"
)
WHOM_IT_CONCERNS = _any(r"\bđối tượng\b", WHO_MAY_TAKE_PART.pattern)
INVESTOR_ALONE = re.compile(  # asked of the work just named: «Ai làm chủ đầu tư?», «Thế chủ đầu tư là ai vậy?»
    r"\W*(?:(?:thế|vậy|rồi|còn|và)\s+)?(?:(?:ai|đơn vị nào|bên nào|công ty nào)(?: là| làm)? chủ đầu tư|"
    r"chủ đầu tư(?: là)? (?:ai|đơn vị nào|bên nào))(?:\s+(?:vậy|thế|ạ|nhỉ|hả|đó|đấy))*\W*$",
    re.IGNORECASE,
)
HOW_MUCH_AT_LAST = re.compile(
    r"\b(?:mấy|bao nhiêu|nhiêu)(?: (?!đúng|phải|không|hả|à)[^\W\d_]+){0,3}(?: (?:ạ|vậy|thế|nhỉ|nữa))*\W*$",
    re.IGNORECASE,
)
ITSELF = _any(
    r"(?:kế hoạch|nghị quyết|báo cáo|văn bản|tài liệu|quyết định|chương trình|đề án|\bbài(?: viết| báo)?)(?: hành động)? "
    r"(?:này|trên|đó|ấy|nói trên)",
    r"(?:kế hoạch|nghị quyết|báo cáo|văn bản|tài liệu) (?:của )?(?:năm|giai đoạn|\d+ tháng) ?\d",
    r"của (?:kế hoạch|nghị quyết|báo cáo|văn bản|tài liệu) (?:19|20)\d\d\b(?![/-])",
    r"(?:kế hoạch|nghị quyết|báo cáo|văn bản|tài liệu)(?: năm)? (?:19|20)\d\d (?:này|trên|đó|ấy|kia)\b",
    r"(?:bản|cái|tờ) (?:kế hoạch|nghị quyết|báo cáo|văn bản|tài liệu)",
)
PUBLISHED_WHERE = _any(  # where a document itself was published: «bài này đăng ở trang nào»
    r"\b(?:bài|bản|tin|kế hoạch|văn bản|tài liệu|nghị quyết|báo cáo)\b.*\b(?:trang|website|web|tờ báo|cổng thông tin|tạp chí)"
    r"(?: mạng| web| tin| báo| điện tử)* (?:nào|gì|đâu)\b",
    r"\b(?:bài|bản|tin|kế hoạch|văn bản|tài liệu)\b.*\bđăng (?:tải )?(?:ở|trên) (?:đâu|trang|báo|mạng)\b",
    r"\b(?:con số|số liệu|thông tin|dữ liệu|nguồn)\b.*"
    r"\b(?:báo|tờ báo|trang|web|website|tạp chí)(?: mạng| web| điện tử)* (?:nào|gì|đâu)\b",
)
CHIEF_TARGETS = _any(
    r"\b(?:các|những|mấy|bao nhiêu|liệt kê|nêu|kể|xin|biết|xem)\b.{0,12}\bchỉ tiêu\b",
    r"\bchỉ tiêu (?:gì|nào|chính|chủ yếu|cơ bản|chung|quan trọng|lớn)\b|\bmain targets\b",
)
CONTENT = _any(
    r"\b(?:nói|viết|nêu|ghi|quy định|bàn|đề cập|yêu cầu)(?: đến| về| tới| rõ| những| cái)* (?:gì|chi|điều gì|thế nào|ra sao)",
    r"nội dung|gồm (?:những|có|các)|tóm tắt|có (?:những )?gì|\blà gì|what (?:does|is|are)",
)
NOW = _any(r"\bhiện (?:giờ|nay|tại|có|đang|còn)\b|\b(?:bây giờ|bữa nay|lúc này)\b|\bgiờ (?=còn|có|đang|là|được|mới)")
WHERE = _any(r"\b(?:ở|tại) (?:đâu|mô|chỗ nào|nơi nào)\b")
ONLY_WHERE = re.compile(  # asked of the thing just told, not of the source of what was told
    r"^\W*(?:(?:thế|vậy|rồi|mà) )?(?:(?:được )?(?:làm|xây|xây dựng|tổ chức|đặt|mở|nằm|diễn ra|triển khai|thực hiện|họp) )?"
    r"(?:ở|tại) (?:đâu|mô|chỗ nào|nơi nào)(?: (?:vậy|thế|ạ|nhỉ|hả|đó))*\W*$",
    re.IGNORECASE,
)
OF_SOURCE = _any(  # what a question for the source of an answer speaks of
    r"\b(?:nguồn|trích|dẫn|tài liệu|văn bản|câu|đoạn|trang|mục|thông tin|số liệu|con số|số|dữ liệu|"
    r"điều|cái|đó|này|ấy|nói|ghi|nêu|căn cứ|trả lời|thấy|tìm|biết|xem)\b",
    r"^\W*(?:(?:thế|vậy|rồi) )?lấy (?:ở|từ) đâu\b",
)
WHEN = _any(
    r"khi nào|bao giờ|chừng nào|hồi nào|khi mô|bao chừ|thời hạn|hạn chót|\bwhen\b",
    r"(?:ngày|hôm|năm|tháng|quý|giai đoạn|thời gian|thời điểm|lúc|nhiệm kỳ) nào(?! cũng| chẳng)",
    r"\b(?:năm học|niên học|niên khóa) nào",
    r"(?<!mỗi )(?<!một )(?<!\d )(?<!hằng )(?<!hàng )(?<!từng )(?<!tháng đầu )(?<!tháng cuối )"
    r"(?:(?:ngày|tháng|quý|hôm) mấy|(?:ngày|tháng|năm) bao nhiêu)\b"
    r"(?! (?:nghìn |ngàn )?(?:người|lượt|tấn|tạ|kg|cân|ký|khối|lít|tỷ|triệu|đồng|tiền|ca|vụ|lần|chuyến|m3))",
)
DAY = _any(r"ngày (?:nào|mấy|bao nhiêu)|(?:hôm|bữa) nào")  # no length of time
ALL_REACHED = _any(  # of what grows by stages: when it is there for everybody
    r"\b(?:toàn bộ|tất cả|100 ?%|một trăm phần trăm|hết thảy)\b|\bai cũng\b|\bđều\b"
)
NUMBER_MEANT = _any(r"\d[^\W\d_ ]*(?: [^\W\d_]+){0,2} là (?:cái |con số |số )?(?:gì|chi|nào)\b")  # «2.580 tỷ là gì»
MEANING = _any(
    r"\blà (?:gì|cái gì|sao|chi|thế nào|như thế nào)\b|nghĩa|viết tắt|định nghĩa|khái niệm|giải thích|thế nào là",
    r"viết đầy đủ|tên đầy đủ|đứng thay|\bthay cho\b|\bchữ (?!ký)|thuật ngữ|\bmean|stands? for|what is|what are",
)
DOCUMENT = _any(
    r"văn bản|nghị quyết|quyết định|chỉ thị|thông báo|kết luận|công văn|nghị định|thông tư|căn cứ|số hiệu",
    r"kế hoạch (?:nào|số)|theo (?:kế hoạch|chương trình|đề án) nào|document|resolution|decision",
)
BEYOND_OTHER = re.compile(  # «lố bao nhiêu», «trội hơn mấy tỷ»: everyday words for a difference, told by their marks
    r"\b(?:lố|trội|dôi)(?: (?:hơn|ra|dư|lên|mất|tới|khoảng|thêm|là))* (?:bao nhiêu|mấy|nhiêu)\b(?! (?:lần|phần|%|lầm))",
    re.IGNORECASE,
)
ARITHMETIC = _any(
    r"chia cho|gấp (?:mấy|bao nhiêu|đôi|ba)|(?:mấy|bao nhiêu) lần|chênh|lệch nhau|\btrừ\b|"
    r"\bcộng\b(?! (?:đồng|hòa|hoà|tác|sản|sự|tất))|gộp|"
    r"chiếm (?:bao nhiêu|mấy|khoảng)|tỷ trọng|bội (?:chi|thu)|(?:xuất|nhập) siêu|cán cân|thặng dư|thâm hụt|cân đối|hiệu số|"
    r"đủ (?:để |mà |tiền )?(?:bù )?(?:để )?chi\b",
    BEYOND_OTHER.pattern,
    r"(?:phần trăm|%) (?:của|tổng|trong|so với)",
)
OF_PART = re.compile(r"\W*(?:(?:thế|vậy) )?(?:trong đó|riêng)\b", re.IGNORECASE)  # «trong đó đất»
DETAIL = _any(  # after an answer: what else is told of the same
    r"\b(?:cụ thể|chi tiết|rõ hơn|kỹ hơn)\b|\btên (?:là )?(?:gì|chi)\b|\b(?:gồm|là) (?:những )?(?:ai|gì|đâu)\b",
    r"^\W*(?:(?:thế|vậy|rồi|mà|nhưng) )?(?:(?:thì|sẽ|phải|định) )*làm (?:những )?(?:gì|sao|thế nào)\b",
)
LISTED = _any(r"\bliệt kê\b|\bkể (?:tên|ra|giúp|hết)\b")
WHAT_FOR = _any(
    r"\bđể làm (?:gì|chi|cái gì)\b",
    r"\b(?:nhằm|để|cốt|hòng)(?: (?:mục đích|phục vụ|làm|vào|đạt|được|tới))* (?:gì|ai|cái gì|việc gì|mục đích gì)\b",
    r"\bphục vụ(?: cho)? (?:gì|chi|ai|cái gì|việc gì|điều gì|những gì)\b",
)
WHY = _any(
    r"(?:vì|tại|bởi|cớ) (?:sao|răng)\b|lý do|nguyên nhân|(?:do|vì|bởi|tại) đâu|cớ gì|sao lại|răng lại|\bwhy\b",
    r"^\s*(?:sao|răng)\b(?!.*\bnào\b)",
    r"\b(?:tại|do|bởi|vì) (?:(?:cái|chuyện|điều|việc) )?(?:gì\b(?! (?:cả|hết|đó|đấy))|chi(?=\W*$| (?:vậy|rứa|hè|mà)\b))",
    # «hụt kế hoạch là tại cái gì», «sổ đỏ trễ hoài, vướng chỗ nào»; not «thắc mắc gì», «kẹt xe ở đâu»
    r"\b(?:vướng(?: mắc)?|(?<!hay )(?<!xe )(?<!đường )kẹt|mắc(?= (?:ở )?(?:chỗ|khâu|đâu)\b))(?: ở)? "
    r"(?:chỗ nào|chỗ mô|cái gì|cái chi|gì|đâu|khâu nào|điều gì)\b",
    r"\b(?:hoài|mãi|suốt)\b[^?.!]*\blà sao\b",  # «sửa hoài không xong là sao»
)
BARE_WHY = re.compile(  # «tại sao», «sao vậy»: of what was just told
    r"\W*(?:(?:thế|vậy|mà|nhưng) )*(?:(?:tại |vì |do |bởi )?sao|tại răng|why)(?: (?:vậy|thế|lại|thì|ạ|hả|rứa|nhỉ|bạn|em))*\W*",
    re.IGNORECASE,
)
ISSUED_IN_TIME = _any(r"\b(?:ban hành|được ký|ký|thông qua|ra đời|có từ)\b")
DAYS_APART = _any(  # «kế hoạch 80 cách nghị quyết 01 bao nhiêu ngày»
    r"\b(?:cách|sau|trước|chênh|lệch)(?: nhau)?\b[^?]*\b(?:(?:bao nhiêu|mấy) (?:ngày|hôm|tháng|lâu)|bao lâu)\b",
    r"\b(?:bao nhiêu|mấy) (?:ngày|hôm|tháng)\b[^?]*\b(?:giữa|cách|từ|sau|mới)\b",
    r"\bbao lâu (?:sau|mới|thì)\b",
)
WHICH_DOCUMENT = _any(
    r"(?:văn bản|nghị quyết|nghị định|thông tư|công văn|quyết định|kế hoạch|chỉ thị|chương trình)"
    r"(?: (?:cũ|trước đây))? (?:nào|gì)"
)
WHICH_OF = _any(  # some of many places or works are to be named: «xã nào được công nhận»
    r"\b(?:xã|phường|thôn|bản|khu phố|tổ dân phố|trường|đường|tuyến đường|tuyến phố|hẻm|chợ|cầu|công trình|dự án|"
    r"địa phương|nơi|chỗ|khu|nhà đầu tư|doanh nghiệp|nhà máy) nào\b(?! (?:cũng|đó|đấy))"
)
SUMMED_UP = _any(
    r"tóm (?:tắt|gọn|lại|lược|giúp|hộ)|tổng quan|khái quát|nhìn chung|bức tranh|ý chính|nét chính|hướng đi|nội dung chính"
)
OF_THIS_DOCUMENT = _any(  # «văn bản này nói về chuyện gì»
    r"\b(?:văn bản|tài liệu|kế hoạch|báo cáo|nghị quyết|đề án|chương trình|bản|bài|tờ|giấy)(?: (?:kế hoạch|báo cáo))? "
    r"(?:này|ni|nầy|đây|đó|ấy|nớ)(?: (?:nó|thì|là|có|đang))* (?:nói|viết|bàn|ghi|kể|nêu)(?: (?:về|tới|đến))?"
    r"(?: (?:những|cái|chuyện|việc|điều|vụ))* (?:gì|chi)\b"
)
AVERAGE = _any(
    r"trung bình|bình quân|chia đều|tính ra|\baverage\b|\bchia\b[^,.?!]{0,20}?\bđầu (?:người|hộ)\b",
    r"\bchia (?:cho|ra|hết cho)(?: tổng)? (?:số|từng|mỗi|hết|cả)\b.*\bmỗi\b",  # «chia cho số hộ được cấp thì mỗi hộ mấy triệu»
)
MOST = _any(r"\bnhất\b|\bhơn\b")
BETWEEN = _any(r"\b(?:hơn|kém|vượt|trừ|tổng|cộng|gộp|gấp|chênh|lệch|bằng (?:mấy|bao nhiêu)|(?:mấy|bao nhiêu) phần)\b")
SPELLED_OUT = _any(
    r"\bchữ [A-ZĐ]{2,}|viết tắt|đọc (?:đầy đủ|là gì|thế nào|ra sao)|cụm (?:từ )?(?:nào|gì)|đứng thay",
    r"viết đầy đủ|tên đầy đủ|stands? for|nghĩa là (?:gì|chi|sao)",
)
SHORT_ASKED = re.compile(r"\b[A-ZĐ&]{2,} (?:nghĩa )?là (?:gì|chi|cái gì)")  # capitals: «TDP là gì»
PERSON = _any(
    r"(?:chủ tịch|bí thư|giám đốc|trưởng|lãnh đạo|cán bộ|người|ông|bà|vị)\b.*(?:\btên (?:tuổi )?(?:là )?(?:gì|chi)\b|họ tên)",
    r"(?:số điện thoại|điện thoại|sđt|email)\b.*(?:chủ tịch|bí thư|giám đốc|trưởng|lãnh đạo|cán bộ|ông|bà)",
    r"\btên (?:của )?(?:các |những |mấy )?(?:vị |ông |bà |đồng chí |người )?(?:phó |quyền )?"
    r"(?:chủ tịch|bí thư|giám đốc|trưởng)\b",
    r"họ và tên|danh tính|quý danh|name of the (?:mayor|chairman|director)",
)
REPLACED = _any(  # a document that another one takes the place of
    r"thay (?:thế|cho)|bãi bỏ|thay văn bản|\bbị (?:bỏ|hủy|dẹp|thay)\b|\b(?:hết|không còn|mất) (?:hiệu lực|giá trị)\b",
    r"\b(?:nghị quyết|quyết định|quy định|văn bản|kế hoạch|quy chế) (?:cũ|trước đây|trước kia|hồi trước|đời trước)\b",
)
CHAIRMAN = _any(  # who holds the first office of a place
    r"\bai (?:(?:đang|hiện) )?(?:là|làm) (?:ông |bà )?chủ tịch\b",
    r"\bchủ tịch\b[^,.?]{0,40}\b(?:là ai|tên (?:là )?(?:gì|chi)|họ tên|là (?:ông|bà|người) nào)\b",
)
LED_BODY = _any(  # a body that is led by whoever holds some other office
    r"\b(?:hội đồng(?! nhân dân)|ban chỉ đạo|ban tổ chức|ban chỉ huy|tổ công tác|tổ(?! chức)|đoàn)\b"
)
SIGNER = _any(  # who signed a document
    r"\b(?:ai|ông nào|bà nào|người nào|vị nào|sếp nào|lãnh đạo nào|chủ tịch nào|bí thư nào)\b.*"
    r"\b(?:k[ýỳ]\b(?! họp)|đóng (?:con )?(?:dấu|mộc))",
    r"đứng tên|(?:người|ông|bà|vị) (?:đã |mà |đặt bút |hạ bút |trực tiếp )*ký|ký tên|signed",
    r"\bký\b.*\b(?:là ai|tên gì|tên là gì|do ai)\b",
)
_OFFICES = "giám đốc|chủ tịch|bí thư|hiệu trưởng|trưởng (?:phòng|ban|công an|thôn)|thủ trưởng"
OFFICE = _any(_OFFICES)
OFFICE_HOLDER = _any(
    rf"(?:\bai\b|người nào|ông nào|bà nào).*(?:{_OFFICES})",
    rf"(?:{_OFFICES}).*\b(?:ai|người nào|ông nào)\b",
)
MEASURED = _any(
    r"\b(?:tỷ lệ|tỉ lệ|mức (?:lương|phí|giá)|số lượng|tổng số|(?<!đấu )(?<!đánh )giá (?!trị|cả)|diện tích|dân số|thu nhập|"
    r"tổng mức đầu tư|tổng vốn|sản lượng|năng suất|doanh thu)\b"
)


def asks_to_describe(text: str) -> bool:
    """Tell whether a question asks what is done or the case, not how much, who, when, what name or which number."""
    particulars = (AMOUNT, MONEY, MEASURED, WHO, WHEN, PERSON, OFFICE_HOLDER, DOCUMENT)
    return not any(cue.search(text) for cue in particulars)


WORKS_WHICH = re.compile(r"\b(?:công trình|dự án|hạng mục|nhiệm vụ|đề án|việc) (?:nào|gì)\b", re.IGNORECASE)
WORKS_ASKED = re.compile(
    r"\b(?:những|các|mấy|bao nhiêu)(?: [^\W\d_]+)? (?:việc|công việc|nhiệm vụ|dự án|công trình|hạng mục|đề án|phần việc)\b|"
    r"\b(?:việc|công việc|nhiệm vụ|dự án|công trình|đề án) (?:nào|gì|chi)\b|"
    r"\b(?:chủ trì|phụ trách|phối hợp|đảm nhận|lo|làm) (?:những |các )?(?:gì|chi)\b",
    re.IGNORECASE,
)
DAY = _any(r"ngày (?:nào|mấy|bao nhiêu|tháng)|hôm nào|which day|what date")
SPOKEN = {  # intents that hardly anybody has without one of these words
    "ask_definition": MEANING,
    "ask_who": WHO,
    "ask_when": WHEN,
    "ask_document": DOCUMENT,
}
SOUGHT = frozenset(  # who or what office is asked for: «phòng nào», «người ký»
    [
        "phòng",
        "ban",
        "sở",
        "ngành",
        "cơ quan",
        "đơn vị",
        "bên",
        "cấp",
        "ông",
        "bà",
        "vị",
        "sếp",
        "người",
        "hội",
        "cán bộ",
        "tổ chức",
    ]
)
