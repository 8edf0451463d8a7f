"""The English frame around Vietnamese figures and quotations."""

from dataclasses import replace

from actions.wording.vietnamese import VIETNAMESE

ENGLISH = replace(
    VIETNAMESE,
    parts="Of which:",
    parts_counted="Of which, in {count} parts:",
    note_place="Source {sources} is a document of {place}.",
    of_place="This is a figure of {place}.",
    quote="The document says (in Vietnamese): {quote}",
    more="There is more on this in the same section.",
    more_prompt="Show more",
    more_lead="Next:",
    no_more="That is all the document says on this.",
    sources="Sources:",
    suggestions="You may ask:",
    page=", page {page}",
    note_draft="Note: source {sources} is a draft that has not been issued and may still change.",
    note_superseded="Note: source {sources} has been replaced by a newer document.",
    note_expired="Note: source {sources} is no longer in force.",
    yes="Yes. {quote}",
    no="No. {quote}",
    how_far_unstated="The documents do not state how many are done. {claim}",
    in_group="It belongs to the group: {quote}",
    yes_figure="Correct. {claim}",
    in_another="The documents count this within another amount. {whole}",
    target_met="The target was met. {claim}",
    target_missed="The target was not met. {claim}",
    left_unstated="The documents do not state how many are left, only how many are done. {claim}",
    only_planned="The documents only state the target, not what has been achieved. {claim}",
    for_longer="The documents state this for a longer period, not for the time you ask about. {claim}",
    only_begun="The document speaks of the start only, not of completion: {quote}",
    not_per_time="That is the figure for the whole period; the documents do not break it down.",
    no_such_point="The documents have no point at that position.",
    nothing_more="The documents give no further details, only (in Vietnamese): {quote}",
    in_need="I am sorry that you are in difficulty. An officer can help you with your own case: please call {hotline}.",
    on_topic="The documents do not state {unstated} as such. On {topic} they say (in Vietnamese): {quote}",
    closest="Closest to your question, the document says (in Vietnamese): {quote}",
    others_only="On this the documents state nothing of {things}, only: {quote}",
    only_a_task="The document only sets the task and does not state that it is done: {quote}",
    on_this="On this, the document says (in Vietnamese): {quote}",
    not_stated="The documents do not state anything about {topic}, so I will not guess.",
    not_stated_of_it="The documents mention {topic} but do not state what you ask, so I will not guess.",
    not_stated_of_topic="On {topic}, the documents do not state what you ask, so I will not guess.",
    not_stated_plain="The documents do not state this, so I will not guess.",
    not_stated_period="The documents do not state {topic} for {period}, so I will not guess.",
    greeting=(
        "Hello! I am an automatic assistant for questions about the socio-economic plan of {city}. What would you like to know?"
    ),
    goodbye="Goodbye. Come back whenever you want to look something up in the plan.",
    thanks="Glad to help. Is there anything else you would like to know about the plan?",
    capabilities=(
        "I am an automatic assistant for the socio-economic plan of {city}: targets and figures, tasks of every field, results, "
        "documents and dates. Every figure comes with the words of the document; what it does not state, I say so."
    ),
    small_talk=(
        "I am an automatic assistant and answer only questions about the socio-economic plan of {city}. What would you like to "
        "look up?"
    ),
    complaint=(
        "I am sorry that you are not satisfied. If my answer missed your point, please ask again in other words. To report a "
        "problem in the city or to speak to an officer, call {hotline}; I only look things up in documents."
    ),
    grievance=(
        "I am sorry about what you describe. I only look up documents and cannot take reports; to have it dealt with, please "
        "call {hotline}."
    ),
    condolence=(
        "Please accept my condolences. I am an automatic assistant and can only look up documents; if you need an officer's help "
        "with the formalities, please call {hotline}."
    ),
    hand_over="To speak to an officer, please call {hotline}.",
    out_of_scope=(
        "This is outside what I can answer. I only answer questions about the socio-economic plan of {city}, from the published "
        "documents."
    ),
    abuse="I hope we can talk politely. If you want to ask about the socio-economic plan, I am happy to help.",
    not_understood="I did not quite understand. Please ask again in a short sentence, for example like the questions below.",
    not_understood_again="Sorry, I still do not understand. You may call {hotline} to speak to an officer.",
    emergency=(
        "If somebody is in danger, call now: {police} (police), {rescue} (fire and rescue), {ambulance} (ambulance), {child} "
        "(child protection). I am an automatic assistant and cannot call for you. To reach the city's officers, call {hotline}."
    ),
    despair=(
        "I am worried to hear this. You are not alone: please speak to somebody near you now, or call {ambulance} (ambulance) or "
        "{child} (child protection); in danger call {police} (police) or {rescue} (fire and rescue). To reach the city's "
        "officers, call {hotline}."
    ),
    part_not_stated="The documents do not state anything about {topic}.",
    only_said="On the results so far they only say (in Vietnamese): {quote}",
    period_not_stated="The documents give no figure for {period}.",
    period_instead="The document gives: {claim}",
    closest_at_all="The closest that the documents say (in Vietnamese): {quote}",
    nearest="The closest topics the documents cover: {topics}.",
    no_amount="The document mentions {topic} without a figure: {quote}",
    ask_officer="If you need to know more, you may call {hotline} and ask an officer.",
    no_effect="The document does not say when this document is in force; it only says: {quote}",
    no_amount_of_it="The document gives no amount for this, only: {quote}",
    no_change="The document does not say whether it rises or falls. {claim}",
    no_parts="The document only states the total, not what it is made up of. {claim}",
    no_date="The document gives no date, only: {quote}",
    no_place="The documents do not state where; they only say: {quote}",
    no_agency="The document names no agency, only: {quote}",
    part_not_named="The document does not say who, only: {quote}",
    no_recipient="The document does not say for whom; it only says: {quote}",
    no_signer="The document does not say who signed {number}, only: {quote}",
    no_names="The document gives no names, only: {quote}",
    causes="The causes the document gives in general: {quote}",
    no_reason="The document gives no reason, only: {quote}",
    published_on="This document was published on {site}: {quote}",
    references="Documents named: {numbers}.",
    came_first="{document} came first, {date}.",
    came_last="{document} is the newer one, {date}.",
    days_apart="These documents are {days} days apart.",
    not_loaded="I do not have the full text of {numbers}; my documents only mention it as above.",
    corrected="What the question assumes differs from the document. {claim}",
    share="{first} is {result} of {second}: {sum}.",
    share_beside="{first} comes to {result} of {second}: {sum}.",
    ratio="{first} is {result} times {second}: {sum}.",
    effect_of_document="how long the document is in force",
    end_of_effect="when the document ceases to be in force",
    more_by="{first} is more than {second} by {result}: {sum}.",
    less_by="{first} is less than {second} by {result}: {sum}.",
    difference="{first} exceeds {second} by {result}: {sum}.",
    higher_by="{first} is higher than {second} by {result}: {sum}.",
    lower_by="{first} is lower than {second} by {result}: {sum}.",
    remainder="{first} less {second} leaves {result}: {sum}.",
    left="with {had}, {result} is still missing to {name}: {sum}.",
    over="{had} is {result} more than {name}: {sum}.",
    under="{had} is {result} less than {name}: {sum}.",
    enough="{had} is enough for {name}, with {result} to spare: {sum}.",
    raised="{name}, if raised by {by}, is {result}: {sum}.",
    lowered="{name}, if lowered by {by}, is {result}: {sum}.",
    half="Half of {name} is {result}: {sum}.",
    part="{part} of {name} is {result}: {sum}.",
    multiple="{name}, {times} times over, is {result}: {sum}.",
    divided="{name} divided by {by} is {result}: {sum}.",
    told_in="{name} is {result}: {sum}.",
    reached="{had} is {result} of {name}: {sum}.",
    total="{names} together are {result}: {sum}.",
    grew="{name}{later} grew by {result} against {earlier}: {sum}.",
    fell="{name}{later} fell by {result} against {earlier}: {sum}.",
    mean="The yearly average of {name} is {result}: {sum}.",
    per="Each {one} has on average {result}: {sum}.",
    portion="{name} divided by {count} {time} is {result} each: {sum}.",
    times="{name} for {count} {of}: {result}, as {sum}.",
    multiplied="{name}, {factor} over: {result}, as {sum}.",
    product="{count} ({name}) at {each} for each come to {result}: {sum}.",
    was="{name} {than}: {result}, as {sum}.",
    above_plan="{name} is above {than} by {result}: {sum}.",
    below_plan="{name} is below {than} by {result}: {sum}.",
    rest="What is left beside {name} is {result}: {sum}.",
    short_of_plan="Short of the plan:",
    beyond_plan="Beyond the plan:",
    plan_met="At the plan or beyond it:",
    highest="The highest of the figures given: {claim}",
    lowest="The lowest of the figures given: {claim}",
    rounded="Rounded to one decimal.",
    supposition_open="I cannot work out what you suppose; these are the figures that the documents state.",
    may_be_lower="The figures are minimum or maximum levels, so the true result may be lower.",
    bounds_leave_open="These are minimum or maximum levels, so the true results may differ.",
    may_be_higher="The figures are minimum or maximum levels, so the true result may be higher.",
    incomparable="These two figures are in different kinds of units and cannot be compared directly.",
    clarify="This question can be understood in several ways. Which do you mean?",
    documents="documents",
    count_points="The document lists {count} {what}:",
    chief_targets="The main targets that the document gives in figures:",
    points="points",
    points_named="points under «{title}»",
    only_counted="The document gives only the number, not a list. {claim}",
    definition="{term} stands for {meaning}.",
    mentioned="The document mentions «{term}» without explaining it: {quote}",
    overview="On {topic}, the document says (in Vietnamese):",
    overview_document="{title} covers:",
)
