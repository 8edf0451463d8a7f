"""Danger is read by who or what is in danger and what happens to it, in words nobody listed; metaphors and questions are none."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from actions.talk.emergencies import in_danger, is_desperate, is_no_danger
from actions.talk.hardship import asks_what_to_live_on, in_hardship
from actions.talk.mishaps import tells_mishap
from tests.actions.asking import Conversation, body
from vietnamese.folding import fold

pytestmark = pytest.mark.app
QUESTIONS = Path(__file__).resolve().parents[2] / "data" / "questions"

IN_DANGER = """
muốn chết quách đi cho rồi
sống khổ thế này thà chết còn hơn
ước gì mình biến mất khỏi cõi đời này
đang đứng trên cầu, chắc em nhảy xuống đây
bạn em nhắn tin từ biệt rồi bảo uống thuốc sâu
ba tui đòi thắt cổ
em không chịu nổi nữa, em muốn kết thúc tất cả
chan qua muon chet cho xong
toi muon tu tu
có người bắt cóc trẻ con ở cổng trường
hàng xóm đánh vợ
chồng chị nhà bên đang đánh chị ấy dã man
bố dượng đánh thằng bé tím người
có đánh nhau to ngoài chợ
bọn đòi nợ tới tạt sơn, dọa chém cả nhà em
nó xông vào nhà cướp dây chuyền của má tui
nửa đêm có kẻ lạ leo rào vô nhà
cháu bị chú bên cạnh cưỡng hiếp
bat coc tre con roi
cháy rừng thì gọi ai
khói mù mịt, kho hàng bên cạnh cháy rồi bà con ơi
hỏa hoạn ở chợ, lửa lan sang nhà dân
chập điện nổ bùm một cái rồi lửa cháy lên trần
chay rung goi so may
xe tải tông em học sinh nằm bất động
xe khách lật xuống vực
bà nội em nằm im không động đậy, gọi không trả lời
vợ tôi sắp đẻ, vỡ ối rồi
thằng nhỏ nuốt phải cục pin
con em uống nhầm dầu hỏa
có người bị điện giật trên cột
con toi bi rot xuong gieng
thằng cu nhà bác Năm hụp xuống sông chưa thấy lên
nước lũ cuốn mất hai đứa nhỏ
nhà sập rồi, có người ở dưới
đất sạt xuống chôn nửa nhà, chưa kéo người ra được
công nhân rơi giàn giáo
bé 5 tuổi mất tích ở chợ
phát hiện quả bom trong vườn
có xác người trôi sông
nuoc len toi nguc roi cuu voi
my son is drowning
em mệt mỏi lắm, em không muốn tồn tại trên đời nữa
chắc tui nhảy sông cho xong
mẹ em ôm em bé đòi nhảy lầu
tui ước gì tui chết đi
con tui bị người ta bắt đi rồi
ông bố say rượu quật con tới tấp
bên nhà kế có tiếng kêu cứu, tiếng đập đồ
đám giang hồ kéo tới nhà đập phá
nhà tui bị trộm vô đêm qua, nó còn ở trong đó
bé gái lớp 3 bị ông hàng xóm giở trò
nhà dân bắt lửa rồi
ổ điện xẹt lửa, cháy rèm rồi
xe buýt đâm vào nhà dân, nhiều người bị thương
có em bé bị cuốn trôi
xuồng bị lật, hai người mất tích
bà cụ bị té gãy cổ xương đùi
cháu nó lên cơn co giật, sốt 40 độ
có người treo cổ
đất đá đổ xuống, có người mắc lại trong xe
cụ ông đi lạc không nhớ nhà ở đâu
co nguoi duoi nuoc o dap
nước xiết quá, có người bị mắc kẹt giữa suối
phương tiện chở quá số người sắp lật, không ai trang bị áo phao, làm sao bây giờ
phuong tien cho qua so nguoi sap lat, khong ai trang bi ao phao, lam sao bay gio
nhà kho đang cháy mà không ai làm công tác phòng cháy, giờ phải gọi ai
đập sắp vỡ mà xã không có kế hoạch gì, làm gì bây giờ
""".strip().splitlines()
IN_NO_DANGER = """
giá đất cháy chợ rồi
tôi cháy túi rồi
cháy vé hết rồi
mất ruộng vì giải tỏa rồi lấy gì mà ăn
giải tỏa hết nhà cửa dân ở đâu
tôi chết mất với cái thủ tục đất đai
nóng muốn chết
mệt muốn chết mà vẫn chưa xong hồ sơ
chết rồi, tôi hỏi nhầm
doanh nghiệp chết hàng loạt vì thuế
trâu nhà bác ốm gọi ai
lúa cháy khô hết rồi
giá cả leo thang giết dân
thuế phí giết doanh nghiệp
chảy máu chất xám có nêu không
dự án chết yểu à
cứu nguy ngân sách bằng cách nào
thành phố cứu doanh nghiệp kiểu gì
đánh giá cán bộ thế nào
trong kế hoạch có chữ cháy không
tập huấn chữa cháy rừng phải không
tình trạng bắt cóc trẻ em có giảm không
thành phố làm gì chống bạo hành vợ con
trộm cắp tăng hay giảm
cướp đất của dân
cán bộ ăn cướp tiền thuế
chạy chức chạy quyền
nước ngập đường hoài không ai sửa
hố ga mất nắp suýt ngã
cây đổ chắn đường
vỉa hè bị lấn chiếm hết
nổ máy ầm ầm suốt đêm
bùng nổ đầu tư năm 2021 phải không
mạng sập hoài
giá đất sốt cao không
kinh tế ngộp thở
tai nạn giao thông có giảm không
đầu tư nhấn chìm ngân sách
rơi vào suy thoái phải không
đâm đơn kiện ở đâu
bot chém ghê quá
sống xanh là gì
mức sống tăng không
mất việc chán quá
cầu nào sắp xây
kế hoạch trang bị áo phao cho đò sắp tới ra sao
ngân sách sắp cháy túi, làm sao bây giờ
giá sắp sập, tính sao bây giờ
dân đang chìm trong nợ, thành phố có kế hoạch gì
dot quy hoach nay
chay rung co ke hoach gi
dan chet vi thue
nha nuoc danh thue dat
bao nhieu vu danh vo
gọi ai hỏi về đất đai
báo đăng vụ bắt cóc hôm qua ở tỉnh khác, thành phố có an toàn không
tỷ lệ tự tử là bao nhiêu
hết bệnh dịch chưa
sạt lở bờ sông được kè chưa
nhà sập do bão có được hỗ trợ
tiền bị kẹt trong dự án
giá thịt heo tăng muốn đứng tim
học phí tăng mà muốn xỉu luôn
tắc đường chết đi được
thành phố cứu cánh cho người nghèo bằng gì
dự án sống lại chưa
đội bóng thua chết
xe cộ đâm ra đường nhiều quá
công ty xả khói đen hôi quá
lửa nhiệt tình còn không
đánh bạc có xử lý không
đánh tráo số liệu à
giết mổ gia súc tập trung ở đâu
đập bỏ nhà cũ có phải xin phép không
bắn pháo hoa ở đâu
bị trộm mất con trâu, xã có hỗ trợ không
người nằm vùng là ai
vỡ đê năm 1971 chết bao nhiêu người
vỡ kế hoạch thu à
ngã ba Mỏ Bạch mở rộng chưa
rơi vào năm nào
người chết có được miễn thuế đất không
tử vong do covid mấy ca
số điện thoại cứu hỏa là gì
bệnh viện có khoa cấp cứu không
muốn chết với cái ứng dụng này
""".strip().splitlines()
DESPERATE = (
    "chán quá muốn chết cho xong",
    "chan qua muon chet cho xong",
    "sống khổ thế này thà chết còn hơn",
    "em không muốn tồn tại trên đời nữa",
    "tui hổng thiết chi nữa",
)
STREET = (
    "hố ga mất nắp suýt ngã",
    "chó thả rông đầy phố",
    "cột điện nghiêng sắp đổ",
    "vỉa hè bị lấn chiếm hết",
    "xe ben chạy rầm rầm cả ngày",
    "cống nghẹt nước tràn vào nhà",
    "quán nhậu bật loa tới khuya",
)


@pytest.mark.parametrize("text", IN_DANGER)
def test_danger_is_heard_in_words_of_any_kind(text: str) -> None:
    assert in_danger(text)


@pytest.mark.parametrize("text", IN_NO_DANGER)
def test_figures_of_speech_grievances_and_questions_are_no_danger(text: str) -> None:
    assert not in_danger(text)


@pytest.mark.parametrize("text", DESPERATE)
def test_weariness_of_life_is_heard(text: str) -> None:
    assert is_desperate(text)
    assert in_danger(text)


@pytest.mark.parametrize("text", ["thị trường nhà đất bốc cháy", "tôi cháy túi rồi", "ngân sách chảy máu"])
def test_what_has_no_life_is_in_no_danger(text: str) -> None:
    assert is_no_danger(text)


@pytest.mark.parametrize("text", ["kho hàng cạnh chợ cháy rồi", "giá đất cháy, mà nhà tôi cũng đang cháy cứu với"])
def test_a_figure_of_speech_hides_no_danger(text: str) -> None:
    assert not is_no_danger(text)


def test_a_market_on_fire_is_none_even_where_rasa_is_sure(talk: Conversation) -> None:
    assert "114" not in body(talk.say("thị trường nhà đất bốc cháy", "emergency", confidence=0.9))


@pytest.mark.parametrize("text", STREET)
@pytest.mark.parametrize("intent", ["out_of_scope", "ask_task", "abuse"])
def test_what_is_wrong_in_the_street_is_sent_on(talk: Conversation, text: str, intent: str) -> None:
    answer = talk.ask(text, intent) if intent == "ask_task" else talk.say(text, intent)
    assert "rất tiếc về chuyện" in body(answer)
    assert "1022" in body(answer)


@pytest.mark.parametrize("text", ["xử lý lấn chiếm vỉa hè ra sao", "nạo vét cống", "đèn đường lắp bao nhiêu bóng"])
def test_a_question_of_the_street_is_no_mishap(text: str) -> None:
    assert not tells_mishap(text)


@pytest.mark.parametrize(
    "text", ["mất hết ruộng rồi sống sao", "giải tỏa hết nhà thì dân ở đâu", "mất đất rồi lấy gì mà ăn"]
)
@pytest.mark.parametrize("intent", ["emergency", "ask_task"])
def test_who_lost_a_livelihood_is_spoken_to_kindly_and_told_whom_to_ask(
    talk: Conversation, text: str, intent: str
) -> None:
    assert asks_what_to_live_on(text)
    answer = talk.say(text, intent, confidence=0.6) if intent == "emergency" else talk.ask(text, intent)
    assert "1022" in body(answer)
    assert "114" not in body(answer)
    assert "rất tiếc" in body(answer)


@pytest.mark.parametrize(
    "text", ["hết tiền đóng học cho con chán đời quá", "đàn heo nhà tôi bị dịch chết hết, xã có lo không"]
)
def test_hardship_is_heard_beside_any_question(text: str) -> None:
    assert in_hardship(text)


def test_a_short_question_after_an_answer_is_none_of_the_bot(talk: Conversation) -> None:
    talk.ask("bầu cử diễn ra khi nào", "ask_when")
    answer = talk.say("bầu cái gì", "capabilities", confidence=0.6)
    assert "trợ lý tự động" not in body(answer)
    assert answer.citations


@pytest.mark.parametrize(
    "said",
    [
        "kinh tế tăng trưởng thế nào",
        "thực tế tăng hay giảm",
        "nhà văn hóa để người dân họp ở đâu",
        "cầu sắp xong chưa, người dân hỏi",
        "liên kết trong nước có gì",
        "tổng kết trong nhà trường",
        "xe dùng cho bà con vùng cao",
        "cho tôi tra cứu với",
        "nhờ nghiên cứu với",
        "treo cờ Tổ quốc ngày nào",
        "quy hoạch treo có được xây nhà không",
        "hồ sơ mở tài khoản",
        "người dân đến đâu để tiêm",
    ],
)
def test_an_ordinary_sentence_is_no_danger_however_it_is_typed(said):
    assert not in_danger(said)
    assert not in_danger(fold(said))
    assert not is_desperate(fold(said))


def test_no_question_of_the_plan_sounds_like_danger_without_its_marks():
    """All of the questions that the development file wants answered from the documents, typed bare."""
    lines = (QUESTIONS / "dev.jsonl").read_text(encoding="utf-8").splitlines()
    asked = [item["turns"][-1] for item in map(json.loads, lines) if "answered" in item["status"]]
    assert len(asked) > 100
    assert not [text for text in asked if in_danger(fold(text))]
