"""Finds what a message says of its writer and of what the answer is for: «Sếp em bảo …», «… để em ghi vào báo cáo».

Such words name nothing that a plan could be asked about. They are left out when the subject of a question is sought; what
stands between them («… chi ngân sách 2.850 tỷ …») is the question.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

SELVES = "tôi|tui|em|cháu|con|mình|tớ|bác|bà|ông|cô|chú|chị|anh|dì|cậu|mẹ|má|bố|ba|vợ|chồng|nhà|thằng|bọn|chúng"
ROLES = (
    "phóng viên|nhà báo|biên tập viên|sinh viên|học sinh|học viên|nghiên cứu sinh|giáo viên|giảng viên|kế toán|nông dân|"
    "tiểu thương|công nhân|cử tri|cán bộ|công chức|viên chức|chuyên viên|hưu trí|cán bộ hưu|người dân|dân|doanh nghiệp|"
    "chủ (?:quán|cửa hàng|tiệm|doanh nghiệp|trọ|thầu|xưởng|vườn|trang trại)|sếp|thủ trưởng|lãnh đạo|trưởng phòng|trưởng nhóm|"
    "trưởng thôn|tổ trưởng|thầy|thầy giáo|cô giáo|bạn|bạn bè|đồng nghiệp|hàng xóm|người quen|đứa bạn|đại biểu|luật sư|"
    "kỹ sư|kiến trúc sư|bác sĩ|y tá|tài xế|xe ôm|thợ|bộ đội|công an|nhà đầu tư|khách|phụ huynh|người"
)
WHOSE = "(?: của)?(?: (?:tôi|tui|em|cháu|con|mình|tớ|nhà|bên|cơ quan|lớp|trường|xóm|tổ)){0,3}"
SAYING = (
    "bảo|nói|kể|khoe|đồn|kêu|biểu|dặn|nhắn|quả quyết|khẳng định|cam đoan|tuyên bố|thắc mắc|tranh cãi|cãi|cá|đố|giao|yêu cầu|"
    "bắt|nhờ|muốn biết|cần biết|đang cần|muốn hỏi|xin hỏi|hỏi"
)
RETELLING = (
    r"bảo(?! hiểm| vệ| đảm| tồn| trợ| dưỡng| quản| mật| hành| hộ| lãnh| mẫu)|nói(?! chung| riêng)|kể(?! cả| từ)|khoe|"
    r"đồn(?! biên)|biểu(?! quyết| diễn| mẫu| dương)|quả quyết|khẳng định|cam đoan|tuyên bố"
)
NO_DESCRIPTION = (
    "được|bị|thì|là|có|phải|cho|của|nào|gì|sao|không|chưa|mà|để|muốn|cần|hỏi|xin|nghe|thu|chi|và|nếu|khi|vì"
)
OH = r"(?:(?:ui|úi|ôi|ủa|ờ|à|ơ|chà|dạ|này|nè|trời|chèn|mèn)(?: (?:chao|trời|ơi|đất|ôi|giời|à|ạ)){0,3},? )"
MEETING = (
    r"(?:tôi |tui |em |cháu |mình )?(?:đi )?(?:họp|uống|nhậu|ngồi|gặp|ghé|dự|nói chuyện|chạy xe|bán hàng)"
    r"(?: [^\W\d_]+){1,4}? "
)
TOLD = re.compile(  # «sếp em bảo (là)», «hàng xóm nói», «nghe đồn», «báo viết»
    rf"(?:^|(?<=[,;:.!?] )|(?<=\bmà )|(?<=\bvì )|(?<=\bdo ))\s*{OH}?(?:hôm qua |hôm nọ |bữa trước |bữa nọ |sáng nay |"
    rf"hồi (?:sáng|chiều|nãy) |(?:hôm|bữa|lúc|buổi)(?: [^\W\d_]+){{1,5}}? (?:có |thì |thấy )?)?(?:{MEETING})?"
    rf"(?:(?:{ROLES}|{SELVES}|người ta|ai đó|có người|mấy ông|mấy bà|họ){WHOSE}(?: (?:đã|đang|vừa|mới|hay|cứ|lại|có|vẫn)){{0,2}}"
    rf" (?:{SAYING})(?: (?:tôi|tui|em|cháu|con|mình|với tôi|với em|nhau))?"
    rf"|(?:{SELVES}|{ROLES})(?: (?!(?:{NO_DESCRIPTION})\b)[^\W\d_]+){{1,5}}? (?:{RETELLING})(?! (?:gì|sao|chi|nào|về|lên|đến)\b)"
    rf"|(?:(?:tôi|tui|em|cháu|mình) )?(?:có |mới |vừa |hay )?(?:nghe|thấy) (?:mấy |các |bọn |tụi )?(?:{ROLES}|{SELVES}|người ta|"
    rf"họ){WHOSE} (?:{SAYING}|bàn tán|xì xào|rỉ tai)(?: nhau)?"
    r"|(?:tôi |tui |em |cháu |mình )?(?:có |mới |vừa |hay )?(?:nghe|đọc|xem|coi|thấy)(?: (?:báo|đài|"
    r"loa phường|loa xã|loa|mạng|tin|tivi|ti vi|"
    r"facebook|fb|zalo|ở đâu))?(?: (?:nói|đồn|bảo|viết|đăng|đưa|đưa tin|thấy|phong thanh|đọc|phát|rao))?"
    r"|(?:(?:bản|bài) )?(?:báo cáo|kế hoạch|văn bản|tài liệu|bài viết)(?: này)? (?:nói|viết|ghi|khẳng định|cho (?:biết|thấy))"
    r"(?! (?:gì|chi|về|những|thế|sao|đến|tới|rõ|ra|các|có|lại|bao|mấy|như|trong|ở|từ|số|vậy|đó|nào|ai|đâu|"
    r"chuyện|điều|việc))"
    r"|(?:trên )?(?:báo|mạng|đài|loa phường|loa xã|loa|facebook|fb|zalo)(?: (?:nói|đồn|viết|đăng|đưa|đưa tin|ghi|đọc|phát|rao))"
    r")(?: (?:là|rằng|thấy|hình như))*(?=\s)",
    re.IGNORECASE,
)
REPORTED = (  # done with an answer, not with what the answer is about
    r"ghi (?:vào|chép|lại)|viết (?:bài|báo|luận|tin|vào)|làm (?:bài|báo cáo|luận|đề tài|tiểu luận|slide)|"
    r"đưa (?:tin|vào|lên|bài)|trả lời|báo cáo (?:lại|sếp|lãnh đạo|thủ trưởng)|nộp (?:bài|cho)|trích (?:dẫn|vào)|đối chiếu|"
    r"tham khảo|soạn (?:bài|báo cáo|thảo)|chuẩn bị (?:bài|báo cáo|họp)|thuyết trình|yên (?:tâm|bụng)|biết (?:mà|đường|còn)|"
    r"nói (?:lại|cho)|giải thích (?:cho|lại)"
)
OWN_USES = (
    rf"{REPORTED}|ghi|viết|báo cáo|nộp|trích|dẫn|so sánh|so lại|tính|học bài|nghiên cứu|chép|đọc|lo|liệu|còn|giảng|nói"
)
FOR_WHAT = re.compile(  # «… để em ghi vào báo cáo», «… phục vụ bài luận của con»
    rf"(?<=\S)[\s,]+(?:để|đặng|cho|nhằm) (?:{SELVES}|e|mk|t|bà con|cả nhà)(?: (?:em|tôi|nó|mình))? (?:còn |mà |có cái )?"
    rf"(?:{OWN_USES})\b[^,.?!;:]*"
    rf"|(?<=\S),\s+(?:{SELVES}) (?:còn |đang |sẽ )?(?:cần )?(?:chép|ghi|note|dán|in|gửi|đăng) (?:vào|lại|lên|cho|ra)\b[^,.?!;:]*$"
    rf"|(?<=\S)[\s,]+(?:để|đặng) (?:còn |mà )?(?:{REPORTED})\b(?! gì| chi\b| sao)[^,.?!;:]*[.?!]*\s*$"
    r"|(?<=\S)[\s,]+(?:phục vụ|để phục vụ|cho) (?:bài|luận văn|luận án|khóa luận|tiểu luận|đề tài|bài (?:báo|viết|luận|tập)|"
    rf"báo cáo thực tập)\b(?: (?:của )?(?:{SELVES}|lớp|trường)){{0,3}}(?=\s*(?:[,.?!;:]|$))",
    re.IGNORECASE,
)
WHO_ASKS = re.compile(  # «Sinh viên làm tiểu luận, …», «Phóng viên cần dẫn chính xác: …», «em học lớp 9, …»
    rf"^\W*(?:(?:dạ|thưa|chào|xin chào|alo|kính gửi|kính thưa) )?(?:"
    rf"(?:{SELVES})(?: (?:đây|nè))? (?:(?:là|làm|đang là|vốn là|đang làm) )?(?:một |cái )?(?:{ROLES})\b(?P<own>[^,.?!;:]*)"
    rf"|(?:{SELVES}) (?:đang )?(?:làm|viết|soạn|ôn|chuẩn bị) (?:bài|tiểu luận|luận|khóa luận|đề tài|phóng sự|thuyết trình|"
    r"báo tường)\b(?P<work>[^,.?!;:]*)"
    rf"|(?:{ROLES})\b(?P<rest>[^,.?!;:]*\b(?:cần|muốn|làm (?:bài|tiểu luận|luận|đề tài|báo)|hỏi|đang|đây|nè|viết|soạn|thắc mắc)\b"
    r"[^,.?!;:]*))[,.;:!]\s+",
    re.IGNORECASE,
)
_REACHED = (
    "đạt|phải|bao nhiêu|mấy|nhiêu|huy động|hoàn thành|giảm|tăng"  # «thu ngân sách cần đạt …»: no need of the writer
)
WRITING = re.compile(  # «em đang viết tiểu luận cần số liệu …»: what the answer is for, told before it
    rf"^\W*(?:(?:dạ|thưa|chào|xin chào|alo) )?(?:{SELVES}) (?:đang |sắp |phải )?(?:làm|viết|soạn|ôn|chuẩn bị) "
    r"(?:bài(?: (?:tập|luận|báo|viết|tập lớn))?|tiểu luận|luận văn|luận án|khóa luận|luận|đề tài|phóng sự|thuyết trình|báo cáo)"
    r"(?:(?: (?!cần\b|muốn\b|tìm\b)[^\W\d_]+){0,5}? (?:nên |mà )?"
    rf"(?:cần(?! (?:{_REACHED})\b)|muốn có|muốn|đang tìm|tìm)"
    r"(?: (?:số liệu|con số|thông tin|xin|tìm|biết|gấp|về|hỏi|lấy))*\s+(?=\S+ \S+)"
    rf"|(?: [^\W\d_]+){{0,2}}? về (?=[^,.?!;:]* (?:cần|phải) (?:{_REACHED})\b))",
    re.IGNORECASE,
)
INSTEAD = re.compile(  # «đi thuê thay vì mua thì …»: what is not asked about
    r"(?<=\S) thay vì (?:(?:phải|đi|là) )?[^\W\d_]+(?: [^\W\d_]+)?(?=\s*(?:,| thì\b))", re.IGNORECASE
)
WORRIES = (  # what a story complains of is what is asked about: «nhà tôi nuôi gà sợ dịch lắm, thành phố có làm gì không»
    r"sợ|lo (?:lắm|quá|dịch|bệnh)|khổ|(?<!thiết )(?<!chuẩn )(?<!trang )bị|hư|hỏng|xuống cấp|ô nhiễm|kẹt|ngập"
)
SPOTS = (  # where somebody works, which is no place that a document could be of
    "(?:ga|bến|bến xe|chợ|cổng|đầu|góc|gần|trước|cạnh|sau|ngoài|trong|trên|dưới|trường|nhà|quê|ngõ|hẻm|vỉa hè|lề đường|"
    "bệnh viện|công ty|nhà máy|xưởng|khu|cơ quan|quán|đây)"
)
OWN_LIFE = re.compile(  # «Tôi làm thủ quỹ hợp tác xã nên tò mò: …», «Cháu vừa ra trường, …»: what the writer does
    rf"^\W*(?:(?:dạ|thưa|chào|xin chào|alo)[^,.?!;:]*[,.!] *)?(?:{SELVES})(?: (?:đây|nè|tôi|tui|em|cháu|mình))?"
    r"(?: (?:vốn|đang|vừa|mới|sắp|hay|chuyên|chỉ|cũng|ngày ngày|quanh năm|năm nào cũng|đã))*"
    r" (?:là|làm|bán|buôn|nuôi|trồng|cấy|dạy|chạy|lái|mở|đi|phụ trách|giữ|trông|ra|lập gia đình)\b"
    rf"(?:(?! (?:bảo(?! vệ| mẫu| hiểm)|nói|kể|nghe|đồn|đọc|thấy|hứa|(?:ở|tại)(?! {SPOTS})|tỉnh|thành phố|huyện|{WORRIES})\b)"
    r"[^?!:;.,\d])*[,;:.]\s+(?=\S+ \S+)",
    re.IGNORECASE,
)
MEANT_AGAIN = re.compile(  # «Tui nuôi cá tra, … bao nhiêu tấn con này»: the question is about what was said first
    r"\b(?:con|cây|giống|nghề|loại|thứ|món|cái|chỗ|khoản|việc|chuyện|vùng|nơi|vụ|ca|trường hợp|tình trạng|nạn|kiểu) "
    r"(?:(?:như )?(?:này|rứa|ni)|đó|ấy|nớ|kia|đấy|nầy|như (?:vậy|thế|trên|nhà (?:tôi|tui|em|mình)))\b",
    re.IGNORECASE,
)
LEAD_IN = re.compile(  # «Em là …, đang làm …, cho em hỏi …»: what stands before tells of the writer
    rf"^\W*(?:(?:dạ|thưa|kính|chào|xin chào)[^,.?!;:]*[,.!] *)*(?:(?:{SELVES}|{ROLES})\b[^?!]*?)[,.;:] *"
    rf"(?=(?:vậy |thế |nên |giờ |nay )?(?:(?:{SELVES}|bạn|bot|ad)[^,.?!;:]{{0,12}} )?(?:cho|xin|nhờ|làm ơn|vui lòng|phiền|"
    r"tóm tắt|tóm gọn|kể|nói|chỉ|giải thích)"
    rf" (?:(?:{SELVES}|bạn|bot|ad|phép)\b ?)*(?:hỏi|xin|biết|cho|dùm|giùm|giúp|hộ|được hỏi|tóm|kể|liệt kê|đúng|"
    r"số|con số|thông tin|chỉ giúp|giải đáp|gọn|ngắn gọn|vắn tắt|sơ|qua|rõ|nhanh)\b"
    r"|hỏi (?:coi|xem|chút|tí|thăm|thử|nhanh|cái|khí|một câu|1 câu)\b)",
    re.IGNORECASE,
)
ADDRESSED = re.compile(  # «… vậy thầy?», «… hả mấy ông», «… ạ tụi bay»
    rf"(?<=\S)[\s,]+(?:vậy|thế|hả|hử|ạ|à|rứa|dạ|dị|zậy|hè|nhỉ|ơi)[\s,]+(?:(?:mấy|các|tụi|bọn) )?"
    rf"(?:{SELVES}|{ROLES}|cha|cha nội|nội|cưng|bay|mày|bot|ad|admin|đồng chí|quý vị|bà con|ngài)"
    r"(?: (?:ơi|à|ạ|hả|nhỉ|tui|em|cháu|mình))*[\s?.!]*$",
    re.IGNORECASE,
)
BEGGING = re.compile(  # «…, cán bộ cho cháu đáp án với ạ»
    rf"(?<=\S)[,.;?!]\s+(?:(?:{SELVES}|{ROLES}|bạn|bot|ad|admin|làm ơn|xin|nhờ)\s+)*(?:cho|giúp|giùm|trả lời)(?: (?:{SELVES}))?"
    r"(?: (?:xin|cái|một|lời|câu))* (?:đáp án|câu trả lời|giải đáp|hồi âm|trả lời)\b[^,.?!;:\d]{0,15}[\s.?!]*$",
    re.IGNORECASE,
)
WHO_ANSWERS = re.compile(  # «Xin ban biên tập cho biết …»
    r"^\W*(?:(?:tôi|em|cháu) )?(?:xin|nhờ|mong|đề nghị|kính nhờ|kính mong|phiền) (?:quý |các )?"
    r"(?:ban biên tập|tòa soạn|ban quản trị|báo|cơ quan chức năng|cơ quan|vị|anh chị|ủy ban|cán bộ|đồng chí|admin|ad|bot|bạn)"
    rf"(?: (?:vui lòng|làm ơn))? (?:cho (?:(?:{SELVES}) )?(?:biết|hỏi)|giải đáp|trả lời|nói rõ)(?: (?:giúp|giùm|hộ|rõ))*[,:]?"
    r"(?=\s+\S+\s+\S)",
    re.IGNORECASE,
)
GROUNDS = re.compile(  # «…, tôi đóng thuế đầy đủ nên tôi có quyền biết»
    rf"(?<=\S)[,.;?!]\s+(?:vì |bởi |tại |chứ |nhà |bởi vì )?(?:{SELVES}|chúng tôi|tụi tui)\b(?P<grounds>[^?]*)\?*\s*$",
    re.IGNORECASE,
)
UNKNOWING = re.compile(  # «…, o ở quê không biết mô»
    rf"(?<=\S)[,.;]\s+(?:{SELVES}|o|mệ|mạ|bọ) (?:ở|dân|là|già)\b[^,.?!]{{0,30}}? (?:không|ko|chẳng|chả|nỏ) "
    r"(?:biết|rành|hiểu|hay|am hiểu)(?: (?:gì|chi|mô|nhiều|đâu|lắm|hết|cả|nên))*\W*$",
    re.IGNORECASE,
)
AFTER_ASKING = re.compile(  # «… mấy quầy hàng ạ? Tôi bán cá ở chợ cũ, sợ qua đó không đủ chỗ.»: why the writer asks
    rf"(?<=\?)\s+(?P<grounds>(?:(?:vì|do|tại|bởi|chứ|tại vì|bởi vì) )?(?:{SELVES})\b[^?]*)$",
    re.IGNORECASE,
)
STILL_ASKS = re.compile(  # «Tôi muốn hỏi năm 2021.»
    r"\b(?:(?<!nên )hỏi|(?<!hỏi )cho biết|xin|(?:muốn|cần) biết(?!\W*$))\b|\b(?:không|chưa|hả|à|nhỉ|hông)\b\W*$",
    re.IGNORECASE,
)
WHEREAS = re.compile(  # «vì sao … lại tăng trong khi nắng có nhiều đâu»: why the writer wonders
    r"(?<=\S)[\s,]+(?:trong khi|mặc dù|mặc dầu|dẫu|tuy)\b(?P<grounds>[^,.?!;:]*)[.?!]*\s*$", re.IGNORECASE
)
WONDERS = re.compile(r"\b(?:vì sao|tại sao|sao|cớ sao|làm sao|răng)\b", re.IGNORECASE)
FOR_OTHERS = re.compile(  # «…, tổ trưởng dân phố đi họp về phải nói lại cho bà con»
    rf"(?<=\S)[,.;]\s+(?:{SELVES}|{ROLES})\b(?P<use>[^?]*\b(?:đi họp|nói lại|kể lại|ghi lại|đọc lại|phổ biến|{REPORTED})\b"
    r"[^?]*)$",
    re.IGNORECASE,
)
TOLD_TO = re.compile(  # «tóm tắt … cho người già nghe với», «tóm tắt giùm sinh viên lười»
    r"(?<=\S)\s+(?:(?:để )?(?:đọc |kể |nói )?cho [^,.?!;:]{1,30}\b(?:nghe|hiểu|nắm|đọc)"
    rf"|(?:giùm|dùm|giúp|hộ|cho) (?:cái )?(?:{SELVES}|{ROLES})(?: [^\W\d_]+){{0,2}})(?: (?:với|nhé|nha|ạ|đi|cái|coi))*[\s.?!]*$",
    re.IGNORECASE,
)
OWN_DATA = re.compile(  # «cccd [số giấy tờ], sđt 09…, cho hỏi thu ngân sách»
    r"(?:^|(?<=[,;.]))\s*(?:(?:số|của|tôi|em|mình|tui|cháu|là|có)\s+){0,3}"
    r"(?:cccd|cmnd|cmt|căn cước(?: công dân)?|sđt|sdt|đt|số điện thoại|điện thoại|email|mail|stk|số tài khoản)\b"
    r"(?:\s+(?:của|tôi|em|mình|tui|cháu|là|số))*[\s:=]*(?:\[[^\]]{3,20}\]|[\d .+*x-]{6,20}|\S+@\S+)\s*[,;.]+|"
    r"^\W*(?:(?:cccd|cmnd|cmt|căn cước công dân|sđt|sdt|số điện thoại|stk|số tài khoản)\b"  # what stood behind them was masked
    r"(?:\s+(?:của|tôi|em|mình|tui|cháu|là))*\s*[,;.]+\s*)+(?=\S+\s+\S)",
    re.IGNORECASE,
)
INSULTED = re.compile(  # «đồ ngu, thu ngân sách bao nhiêu»
    r"^\W*(?:(?:mày|mi|bọn mày|chúng mày|thằng|con|đồ|cái|bot|chatbot|máy|app|ad|trợ lý|quân|lũ|sao|thì|là) )*"
    r"(?:ngu|dốt|đần|ngốc|khùng|điên|vô dụng|óc (?:chó|lợn|bò))"
    r"(?: (?:ngốc|vãi|thế|quá|lắm|si|đần|dốt|xuẩn|vậy|ơi|à|ạ|này|kia|như \w+))*[,.!;:?]+ *(?=\S+ \S+)",
    re.IGNORECASE,
)
TOO_LONG = re.compile(  # «bài dài quá lười đọc, …»
    r"^\W*(?:cái |bản )?(?:bài|văn bản|kế hoạch|tài liệu|báo cáo|nghị quyết|chữ)(?: này)? (?:thì )?(?:dài|khó|rối|nhiều|đọc)\b"
    r"[^,.?!\d]*\b(?:quá|lắm|ghê|nản|lười|mỏi|nổi)\b[^,.?!\d]*[,.!]\s+(?=\S+ \S+)",
    re.IGNORECASE,
)
RETOLD_BY = re.compile(  # «liệt kê … cho bác Tư đi họp chi bộ»
    rf"(?<=\S) cho (?!bà con)(?:{SELVES})(?: [^\W\d_]+){{0,2}} (?:đi họp|mang|đem|còn|để|đọc)\b[^,.?!;:\d]*",
    re.IGNORECASE,
)
RETOLD = re.compile(
    r"\b(?:tóm|kể|kê|liệt kê|nêu|nói|giải thích|diễn giải|đọc|trình bày|khái quát|tính|cộng|trừ|đếm|tra|chỉ|trả lời)\b",
    re.IGNORECASE,
)
WHO_KNOWS = re.compile(  # «…, ai biết chỉ mình với»
    rf"(?:^|(?<=[,.;?!]))\s*(?:có )?(?:(?:{SELVES}|bạn|mọi người|bà con) )?(?:ai|nào)(?: mà)? (?:biết|rành|rõ|nắm)"
    r"(?: rõ| thì| xin| làm ơn)*"
    rf" (?:chỉ|mách|bày|nói|cho|trả lời|giải đáp|giúp)(?: (?:giùm|dùm|giúp|hộ|cho|với|biết|{SELVES}|nhé|nha|ạ|cái))+"
    r"(?=\s*(?:[,.?!;]|$))",
    re.IGNORECASE,
)
BEFORE_A_COLON = re.compile(  # «Tối nay họp tổ, tôi là tổ trưởng, cần vài ý chính để đọc cho bà con: …»
    rf"^(?=[^:]*\b(?:{SELVES}|{ROLES}|tòa soạn|ban biên tập|lớp|nhóm)\b)"
    r"(?=[^:]*\b(?:cần|muốn|xin|hỏi|nhờ|thắc mắc|kiểm chứng|xác minh)\b)"
    r"(?![^:]*\b(?:số|số liệu|con số|chỉ tiêu|thu|chi|mức|tổng|về)\b)[^:?]*:\s+(?=[^:]*\?)",
    re.IGNORECASE,
)
BY_US = re.compile(  # «khoản thuế mà bà con chúng tôi nộp»
    rf"(?<=\S) mà (?:[^\W\d_]+ ){{0,3}}?(?:chúng tôi|chúng tui|tụi tui|tụi tôi|tụi em|dân tui|dân tôi|"
    rf"{SELVES})\b[^,.?!;:]*(?=[,.;])",
    re.IGNORECASE,
)
INTRODUCED = re.compile(  # «Hello, I'm an exchange student. How much …»
    r"^\W*(?:(?:hello|hi|dear|good (?:morning|afternoon|evening))\b[^.!?,]*[.!?,]\s*)?"
    r"(?:(?:i am|i'm|i’m|my name)\b[^.!?]*[.!?]\s*)?",
    re.IGNORECASE,
)
REST_AS_PLANNED = re.compile(  # «giả dụ …, còn các khoản khác đúng kế hoạch, …»
    r"(?:,|\bcòn|\bvà|\bmà)+ ?(?:các|những|mấy|mọi) (?:khoản|nguồn|phần|thứ|việc) (?:khác|còn lại) "
    r"(?:(?:vẫn|cứ|đều) )*(?:đúng|như|y|giữ|không đổi|không thay đổi)[^,;?.]*",
    re.IGNORECASE,
)
MISSED = re.compile(  # «… mà xe cộ ồn quá nghe không kịp»: why the writer has to ask
    r"(?<=\S)(?:,| mà| nhưng){1,2} (?:[^,.?!;:\d]{1,40} )?(?:nghe|đọc|ghi|chép|nhìn|xem|coi|nhớ|tìm|kiếm|tra|mò)"
    r"(?: hoài| mãi| khắp| hết)* (?:không|chẳng|chưa|hổng|khôn) "
    r"(?:kịp|rõ|được|ra|nổi|hết|thấy|hiểu|thông)\b[^,.?!;:\d]*(?=[,.;:?!]|$)",
    re.IGNORECASE,
)
FRAIL = re.compile(  # «Mắt bà kém, …»
    rf"^\W*(?:mắt|tai|trí nhớ|đầu óc)(?: (?:của )?(?:{SELVES}))?(?: [^\W\d_]+)? (?:kém|mờ|lòa|yếu|lãng|điếc|nghễnh ngãng)\b"
    r"[^,.?!;:\d]*[,.;]\s+",
    re.IGNORECASE,
)
IN_HASTE = re.compile(  # «Còn hai phút là họp tổ dân phố, …», «Chiều nay lên sóng, …»
    r"^\W*(?:(?:chỉ )?còn(?: đúng| có| khoảng| chừng)? [^\W_]+ (?:phút|tiếng|ngày)|sắp|lát nữa|tí nữa|chút nữa|(?:ngày )?mai|"
    r"(?:sáng|trưa|chiều|tối) (?:nay|mai)|tuần sau)\b[^,.?!;:]*\b(?:họp|thi|thuyết trình|phát biểu|lên sóng|lên lớp|lên bài|"
    r"báo cáo|nộp bài|gặp dân|tiếp xúc cử tri)\b[^,.?!;:]*[,.;]\s+",
    re.IGNORECASE,
)
EASED = re.compile(  # «đổi ra triệu cho dễ đếm đi»
    r"(?<=\S)[\s,]+cho (?:nó )?(?:(?:dễ|tiện|đỡ|khỏi|bớt|mau|nhanh) (?:đếm|hiểu|nhớ|hình dung|tính|so sánh|so|đọc|nghe|thấy|nhìn|"
    r"theo dõi|ghi|nhầm|lẫn|rối|quên|đau đầu|mỏi mắt|mất công|phải)|gọn|tiện|dễ|chắc|quen)(?: [^\W\d_]+)?"
    r"(?: (?:đi|với|nhé|nha|ạ|giùm|hộ|cái|bạn|em))*[\s.?!]*$",
    re.IGNORECASE,
)
DONE_FOR = re.compile(  # «cháu đếm giùm bà: …»
    rf"(?:^|(?<=[,.;] ))\W*(?:(?:{SELVES}|bạn|bot|ad|nhờ|làm ơn) )*"
    r"(?:đếm|đọc|tra|xem|coi|nói|tìm|kiểm)(?: lại)? (?:giùm|dùm|giúp|hộ)"
    rf"(?: (?:{SELVES}|với|cái))*:\s+",
    re.IGNORECASE,
)
FORM_WISHED = re.compile(  # «…, vài câu thôi», «ngắn gọn thôi nhé»: how the answer is wished
    r"(?:^|(?<=[,.;?!] ))\s*(?:(?:nói|viết|trả lời|kể|tóm|gói) )?(?:(?:thật|cho|trong|chừng|khoảng|độ|cần) )*"
    r"(?:ngắn|gọn|ngắn gọn|vắn tắt|dễ hiểu|đơn giản|(?:một|hai|ba|vài|mấy|dăm|đôi|\d)(?: ba)? (?:câu|dòng|ý|chữ|lời))"
    r"(?: (?:ngắn|gọn|chính))?(?: (?:thôi|là được|là đủ|đủ rồi|nhé|nha|ạ|đi|giùm|giúp|hộ|cho dễ hiểu))*"
    r"(?:\s*[.!]+|\s*(?=[,;?]|$))",
    re.IGNORECASE,
)
POINTS_TOLD = re.compile(  # «mấy nhóm việc (một là, hai là …)»: how the points asked for are numbered
    r"(?<=\S)\s*\((?:(?:ví dụ|vd|kiểu|như|tức|là|dạng)\W+)*(?:(?:thứ )?(?:một|nhất) là|thứ nhất|mục 1|1[.)])[^()]*\)",
    re.IGNORECASE,
)
CURIOUS = re.compile(  # «…, tò mò là chi ngân sách bao nhiêu»
    rf"(?:^|(?<=[,.;] ))(?:(?:{SELVES}) )?(?:đang |cứ |hơi )?(?:tò mò|thắc mắc|băn khoăn)"
    r"(?: (?:là|rằng|không biết|muốn biết|muốn hỏi|hỏi|xem|coi))*[,:]?\s+(?=\S+ \S+)",
    re.IGNORECASE,
)
ASKS = re.compile(
    r"\b(?:bao nhiêu|nhiêu|mấy|gì|nào|sao|ai|đâu|khi nào|bao giờ|không|chưa)\b", re.IGNORECASE
)  # in a clause that introduces nobody
ASKS_OPENLY = re.compile(
    r"\b(?:bao nhiêu|nhiêu|gì|nào|sao|ai|đâu|khi nào|bao giờ|mấy (?:chục |trăm |nghìn |ngàn )*(?:triệu|tỷ|tỉ|đồng|phần trăm))"
    r"\b(?! cũng)",
    re.IGNORECASE,
)
NUMBER_SOUGHT = re.compile(
    r"\b(?:cần|tìm|xin) (?:biết |tìm |lấy |trích )*(?:số hiệu|ngày ban hành|số và ngày)\b", re.IGNORECASE
)
URGENT = re.compile(  # «…, cần gấp 2 số cho báo cáo»: in haste, and no «gấp 2 lần»
    r"(?:^|(?<=[\s,.;]))(?:(?:đang|rất|mình|em|tôi) )*(?:cần|xin|hỏi|nhờ)(?: (?:số liệu|trả lời|biết|lắm|rất))? gấp\b"
    r"(?! (?:đôi|rưỡi|bội|mấy|bao|(?:\d+|hai|ba|bốn|năm|mười)(?: phẩy \S+)? lần))(?: (?:lắm|quá|ạ|nhé|nha|với))*",
    re.IGNORECASE,
)
POLITE = re.compile(  # «cô chú cho cháu xin với ạ»: begs for what was said before
    rf"(?<!\W)\W*(?:(?:{SELVES}|bạn|bot|ad|cả|hai|luôn|hết|đó|ấy|cho|xin|nhờ|giúp|giùm|dùm|hộ|biết|hỏi|với|nhé|nha|nghen|ạ|đi|"
    r"làm ơn|vui lòng|phiền|được|không|cảm ơn|cám ơn|nhiều|trước|gấp|sớm)\b\W*)+",
    re.IGNORECASE,
)
LEAST = 2  # syllables that must remain


def asides(text: str) -> list[tuple[int, int]]:
    """Return the spans of ``text`` that tell who asks, who said something, or what for, in order; not the whole text."""
    everywhere: tuple[re.Pattern[str], ...] = (TOLD, FOR_WHAT, ADDRESSED, BY_US, REST_AS_PLANNED, BEGGING, WHO_ANSWERS)
    everywhere += (
        DONE_FOR,
        EASED,
        WHO_KNOWS,
        FORM_WISHED,
        CURIOUS,
        INSTEAD,
        WRITING,
        OWN_DATA,
        UNKNOWING,
        POINTS_TOLD,
        URGENT,
    )
    spans = [match.span() for pattern in everywhere for match in pattern.finditer(text)]
    missed = MISSED.finditer(text)
    spans += [found.span() for found in missed if found.end() < len(text) or ASKS.search(text, 0, found.start())]
    opening = WHO_ASKS.match(text)
    if opening and not ASKS.search(opening["own"] or opening["work"] or opening["rest"] or ""):
        spans.append(opening.span())
    if (life := OWN_LIFE.match(text)) and not ASKS.search(life.group()):
        asks = ASKS.search(text, life.end()) or RETOLD.search(text, life.end())
        if asks and not MEANT_AGAIN.search(text, life.end()):
            spans.append(life.span())
    before = LEAD_IN.match(text)
    sought = before and any(cue.search(before.group()) for cue in (ASKS_OPENLY, NUMBER_SOUGHT))
    if before and not sought and not POLITE.fullmatch(text[before.end() :]):
        spans.append(before.span())
    for led in (INSULTED.match(text), TOO_LONG.match(text), FRAIL.match(text), IN_HASTE.match(text)):
        if led and not ASKS.search(led.group()):
            spans.append(led.span())
    if (lead := BEFORE_A_COLON.match(text)) and not ASKS_OPENLY.search(lead.group()):
        spans.append(lead.span())
    used = FOR_OTHERS.search(text)
    if (
        used
        and not ASKS.search(used["use"])
        and (RETOLD.search(text[: used.start()]) or ASKS.search(text[: used.start()]))
    ):
        spans.append(used.span())
    for told in (TOLD_TO.search(text), RETOLD_BY.search(text)):
        if told and RETOLD.search(text[: told.start()]):
            spans.append(told.span())
    if (after := GROUNDS.search(text)) and not ASKS.search(after["grounds"]) and ASKS.search(text[: after.start()]):
        spans += [] if STILL_ASKS.search(after["grounds"]) else [after.span()]
    if (after := AFTER_ASKING.search(text)) and ASKS.search(text[: after.start()]):
        grounds = after["grounds"]
        spans += [] if ASKS_OPENLY.search(grounds) or STILL_ASKS.search(grounds) else [after.span()]
    if (whereas := WHEREAS.search(text)) and not ASKS_OPENLY.search(re.sub(r"\bđâu\b", "", whereas["grounds"])):
        spans += [whereas.span()] if WONDERS.search(text[: whereas.start()]) else []
    spans.sort()
    return spans if len(_cut(text, spans).split()) >= LEAST else []


def without_asides(text: str) -> str:
    """Return ``text`` without what it tells of its writer and of the use of the answer."""
    spans = asides(text)
    return _cut(text, spans).strip(" ,;:") if spans else text


def told_in(text: str) -> str:
    """Return what ``text`` tells of its writer and of the use of the answer, joined."""
    return ". ".join(text[start:end] for start, end in asides(text))


def _cut(text: str, spans: Sequence[tuple[int, int]]) -> str:
    """Return ``text`` without ``spans``, which are in order and may overlap."""
    kept, cursor = "", 0
    for start, end in spans:
        kept, cursor = f"{kept}{text[cursor : max(cursor, start)]} ", max(cursor, end)
    return f"{kept}{text[cursor:]}"


def without_introduction(text: str) -> str:
    """Return an English message without the greeting and the sentence that tells who writes, unless nothing else is said."""
    return INTRODUCED.sub("", text, count=1) or text
