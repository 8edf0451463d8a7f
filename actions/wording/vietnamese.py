"""The Vietnamese sentences of the answers."""

from actions.wording.fields import Wording

VIETNAMESE = Wording(
    figure="{indicator}{period}: {amount}{kind}.",
    parts="Trong đó:",
    quote="Tài liệu nêu: {quote}",
    results="Kết quả được nêu: {quote}",
    more="Cùng mục này còn {count} ý nữa.",
    more_prompt="Xem thêm",
    more_lead="Các ý tiếp theo:",
    no_more="Tôi đã nêu hết những gì tài liệu viết về nội dung này.",
    sources="Nguồn:",
    suggestions="Bạn có thể hỏi:",
    source_line="[{id}] {document}{section}{page}: {quote}",
    source_short="[{id}] {document}{section}{page}",
    page=", trang {page}",
    note_draft="Lưu ý: nguồn {sources} là văn bản dự thảo, chưa được ban hành nên có thể còn thay đổi.",
    note_superseded="Lưu ý: nguồn {sources} đã được thay thế bằng văn bản mới hơn.",
    note_expired="Lưu ý: nguồn {sources} đã hết hiệu lực.",
    yes="Có. {quote}",
    yes_figure="Đúng. {claim}",
    only_planned="Tài liệu chỉ nêu mức phải đạt, không nêu đã thực hiện được bao nhiêu. {claim}",
    for_longer="Tài liệu nêu con số này cho cả thời kỳ dài hơn, không nêu riêng cho thời gian bạn hỏi. {claim}",
    only_begun="Tài liệu chỉ nêu việc khởi công, không nêu đã hoàn thành: {quote}",
    not_per_time="Đó là con số của cả kỳ; tài liệu không nêu riêng cho mỗi {time}.",
    no_such_point="Tài liệu không có mục ở vị trí bạn hỏi.",
    not_stated="Tài liệu không nêu thông tin về {topic}, nên tôi không đưa ra câu trả lời phỏng đoán.",
    not_stated_of_it="Tài liệu có nhắc đến {topic} nhưng không nêu điều bạn hỏi, nên tôi không đưa ra câu trả lời phỏng đoán.",
    not_stated_of_topic="Về {topic}, tài liệu không nêu điều bạn hỏi, nên tôi không đưa ra câu trả lời phỏng đoán.",
    not_stated_plain="Tài liệu không nêu nội dung này, nên tôi không đưa ra câu trả lời phỏng đoán.",
    not_stated_period="Tài liệu không nêu {topic} cho {period}, nên tôi không đưa ra câu trả lời phỏng đoán.",
    period_instead="Số liệu có trong tài liệu: {claim}",
    part_not_stated="Tài liệu không nêu thông tin về {topic}.",
    only_said="Về kết quả đến nay, tài liệu chỉ viết: {quote}",
    period_not_stated="Tài liệu không nêu số liệu cho {period}.",
    closest_at_all="Gần với câu hỏi nhất, tài liệu chỉ viết: {quote}",
    nearest="Nội dung gần nhất mà tài liệu có nêu: {topics}.",
    no_amount="Tài liệu có nhắc đến {topic} nhưng không nêu con số: {quote}",
    no_date="Tài liệu không nêu mốc thời gian cụ thể, chỉ viết: {quote}",
    no_place="Tài liệu không nêu địa điểm, chỉ viết: {quote}",
    no_agency="Tài liệu không nêu rõ cơ quan phụ trách, chỉ viết: {quote}",
    part_not_named="Tài liệu không nêu {part}, chỉ viết: {quote}",
    no_names="Tài liệu không nêu tên, chỉ viết: {quote}",
    causes="Nguyên nhân chung mà tài liệu nêu: {quote}",
    no_reason="Tài liệu không nêu lý do, chỉ viết: {quote}",
    agency="{agency}.",
    published_on="Tài liệu này được đăng trên trang {site}: {quote}",
    references="Văn bản được nhắc đến: {numbers}.",
    not_loaded="Tôi không có toàn văn của {numbers}; các tài liệu của tôi chỉ nhắc đến như trên.",
    dates="{dates}.",
    clarify="Câu hỏi có thể hiểu theo vài cách. Bạn muốn hỏi nội dung nào?",
    corrected="Thông tin trong câu hỏi chưa đúng với tài liệu. {claim}",
    share="{first} chiếm {result} của {second}: {sum}.",
    ratio="{first} gấp {result} lần {second}: {sum}.",
    effect_of_document="hiệu lực của văn bản",
    more_by="{first} nhiều hơn {second} {result}: {sum}.",
    less_by="{first} ít hơn {second} {result}: {sum}.",
    difference="{first} nhiều hơn {second} {result}: {sum}.",
    remainder="{first} trừ {second} còn {result}: {sum}.",
    left="nếu đã có {had} thì so với {name} còn thiếu {result}: {sum}.",
    over="{had} nhiều hơn {name} {result}: {sum}.",
    under="{had} ít hơn {name} {result}: {sum}.",
    enough="nếu có {had} thì đủ cho {name}, còn dư {result}: {sum}.",
    raised="{name}, nếu tăng thêm {by}, là {result}: {sum}.",
    lowered="{name}, nếu giảm đi {by}, là {result}: {sum}.",
    reached="{had} bằng {result} của {name}: {sum}.",
    total="{names} cộng lại là {result}: {sum}.",
    grew="{name}{later} tăng {result} so với {earlier}: {sum}.",
    fell="{name}{later} giảm {result} so với {earlier}: {sum}.",
    mean="Trung bình mỗi năm, {name} là {result}: {sum}.",
    per="Trung bình mỗi {one} có {result}: {sum}.",
    portion="{name} chia đều cho {count} {time} thì mỗi {time} là {result}: {sum}.",
    times="{name} nhân với {count} {of} là {result}: {sum}.",
    multiplied="{name}, tính gấp {factor}, là {result}: {sum}.",
    rest="Phần còn lại, ngoài {name}, là {result}: {sum}.",
    rounded="Kết quả được làm tròn đến một chữ số thập phân.",
    supposition_open="Tôi chưa tính được theo giả định của bạn; trên đây là số liệu tài liệu nêu.",
    may_be_lower="Số liệu gốc là mức tối thiểu hoặc tối đa, nên kết quả thực tế có thể thấp hơn.",
    bounds_leave_open="Đây là mức tối thiểu hoặc tối đa, nên kết quả thực tế có thể khác.",
    may_be_higher="Số liệu gốc là mức tối thiểu hoặc tối đa, nên kết quả thực tế có thể cao hơn.",
    highest="Cao nhất trong các mức được nêu: {claim}",
    lowest="Thấp nhất trong các mức được nêu: {claim}",
    incomparable="Hai số liệu này khác loại đơn vị nên không so sánh trực tiếp được.",
    only_counted="Tài liệu chỉ nêu số lượng, không liệt kê từng mục. {claim}",
    heading_time="{dates}, theo đề mục {quote}.",
    documents="văn bản",
    count_points="Tài liệu nêu {count} {what}:",
    definition="{term} là {meaning}.",
    mentioned="Tài liệu có nhắc đến «{term}» nhưng không giải thích: {quote}",
    overview="Về {topic}, tài liệu nêu:",
    overview_document="{title} gồm các nội dung:",
    no_last="Trong cuộc trò chuyện này chưa có câu trả lời nào để giải thích. Bạn hãy đặt câu hỏi trước nhé.",
    answers_from=(
        "Tôi chỉ trả lời theo các tài liệu đã công bố sau đây; mỗi câu trả lời đều kèm nguyên văn và vị trí trong tài liệu:"
    ),
    searched="Câu trả lời vừa rồi không có nguồn, vì tôi không tìm thấy điều bạn hỏi trong các tài liệu sau:",
    more_documents="Toàn bộ danh sách có ở mục tài liệu của trang này.",
    ask_officer="Nếu cần biết thêm, bạn có thể gọi số {hotline} để hỏi cán bộ.",
    nothing_more_yet="Chưa có nội dung nào để xem thêm. Bạn hãy hỏi về nội dung bạn cần trong kế hoạch nhé.",
    last_source="Câu trả lời vừa rồi lấy từ:",
    explained_figure="Bạn hỏi một con số, nên tôi tìm số liệu có tên khớp với câu hỏi rồi chép nguyên từ tài liệu:",
    explained_compute="Bạn hỏi một phép tính, nên tôi lấy các con số trong tài liệu và ghi rõ cách tính. Nguồn:",
    explained_yes_no="Bạn hỏi đúng hay sai, nên tôi đối chiếu câu hỏi với lời văn của tài liệu:",
    explained_refusal=(
        "Tôi đã tìm trong các tài liệu nhưng không có câu nào nêu điều bạn hỏi. Tôi chỉ trả lời những gì tài liệu viết, "
        "không phỏng đoán."
    ),
    explained="Tôi tìm câu trong tài liệu khớp nhất với nội dung bạn hỏi và trích nguyên văn:",
    greeting="Xin chào! Tôi là trợ lý tự động trả lời câu hỏi về kế hoạch kinh tế – xã hội của {city}. Bạn muốn hỏi gì?",
    goodbye="Tạm biệt bạn. Khi cần tra cứu kế hoạch, bạn cứ quay lại nhé.",
    thanks="Rất vui được giúp bạn. Bạn còn muốn hỏi gì về kế hoạch nữa không?",
    capabilities=(
        "Tôi là trợ lý tự động, trả lời câu hỏi về kế hoạch kinh tế – xã hội của {city}: chỉ tiêu và con số, nhiệm vụ từng "
        "lĩnh vực, kết quả đã đạt, văn bản và mốc thời gian được nhắc đến. Mỗi con số đều kèm nguyên văn trong tài liệu; điều "
        "tài liệu không nêu, tôi sẽ nói rõ là không nêu."
    ),
    small_talk=(
        "Tôi là trợ lý tự động nên chỉ giúp được việc tra cứu kế hoạch kinh tế – xã hội của {city}; việc đó tôi luôn sẵn sàng. "
        "Bạn muốn tra cứu nội dung nào?"
    ),
    complaint=(
        "Rất tiếc vì bạn chưa hài lòng. Nếu tôi trả lời chưa đúng ý, bạn hãy hỏi lại rõ hơn, ví dụ ghi cả năm và nội dung cần "
        "biết. Nếu muốn phản ánh việc của thành phố hoặc gặp cán bộ, bạn gọi số {hotline}; tôi chỉ tra cứu tài liệu nên không "
        "ghi nhận phản ánh được."
    ),
    hand_over="Để gặp cán bộ hỗ trợ, bạn hãy gọi số {hotline}.",
    out_of_scope=(
        "Nội dung này nằm ngoài phạm vi của tôi. Tôi chỉ trả lời câu hỏi về kế hoạch kinh tế – xã hội của {city}, dựa trên các "
        "tài liệu đã công bố."
    ),
    abuse="Tôi mong chúng ta trao đổi lịch sự. Nếu bạn muốn hỏi về kế hoạch kinh tế – xã hội, tôi sẵn sàng giúp.",
    emergency=(
        "Nếu đang có người gặp nguy hiểm, hãy gọi ngay: {police} (công an), {rescue} (cứu hỏa, cứu nạn), {ambulance} (cấp cứu), "
        "{child} (bảo vệ trẻ em). Tôi là trợ lý tự động, không báo tin thay bạn được. Cần gặp cán bộ thành phố, bạn gọi "
        "{hotline}."
    ),
    despair=(
        "Tôi rất lo khi nghe bạn nói vậy. Bạn không phải chịu đựng một mình: hãy nói ngay với người thân ở gần, hoặc gọi "
        "{ambulance} (cấp cứu), {child} (bảo vệ trẻ em); khi có nguy hiểm, gọi {police} (công an), {rescue} (cứu hỏa, cứu nạn). "
        "Cần gặp cán bộ thành phố, bạn gọi {hotline}."
    ),
    not_understood="Tôi chưa hiểu rõ câu hỏi. Bạn có thể hỏi lại bằng một câu ngắn, ví dụ như các câu dưới đây.",
    not_understood_again="Xin lỗi, tôi vẫn chưa hiểu câu hỏi. Bạn có thể gọi số {hotline} để gặp cán bộ hỗ trợ.",
    empty="Bạn chưa nhập câu hỏi. Bạn muốn hỏi gì về kế hoạch kinh tế – xã hội?",
    too_long="Câu hỏi dài quá. Bạn hãy hỏi ngắn gọn từng ý một nhé.",
    error="Hệ thống đang gặp trục trặc nên chưa trả lời được. Bạn vui lòng thử lại sau ít phút hoặc gọi số {hotline}.",
    figure_question="{indicator} là bao nhiêu?",
    figure_question_period="{indicator} {period} là bao nhiêu?",
    topic_question="Kế hoạch nói gì về {topic}?",
    tasks_question="Kế hoạch đề ra những nhiệm vụ gì?",
    achievements_question="Đã đạt được những kết quả gì?",
    nothing_more="Tài liệu không nêu cụ thể hơn, chỉ viết: {quote}",
    in_need="Tôi rất tiếc khi bạn gặp chuyện khó. Để được cán bộ hướng dẫn việc của riêng bạn, mời bạn gọi {hotline}.",
    on_topic="Tài liệu không nêu riêng về {unstated}. Về {topic}, tài liệu nêu: {quote}",
    closest="Gần với câu hỏi nhất, tài liệu nêu: {quote}",
    others_only="Về nội dung này, tài liệu không nêu {things}, chỉ nêu: {quote}",
    only_a_task="Tài liệu chỉ nêu việc phải làm, không nêu đã làm xong chưa: {quote}",
    on_this="Về nội dung này, tài liệu nêu: {quote}",
    chief_targets="Các chỉ tiêu chính mà tài liệu nêu bằng con số:",
    points="nội dung",
    points_named="nội dung trong phần «{title}»",
    chart="So sánh",
    kind_plan=" (chỉ tiêu kế hoạch)",
    kind_estimate=" (ước thực hiện)",
    kind_actual=" (kết quả thực hiện)",
)
