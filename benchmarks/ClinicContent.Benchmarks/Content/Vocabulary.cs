namespace ClinicContent.Benchmarks.Content;

/// <summary>Words and sentences that synthetic content is made of. They claim nothing.</summary>
internal static class Vocabulary
{
    internal static readonly string[] Conditions =
    [
        "depression",
        "anxiety",
        "chronic-pain",
        "insomnia",
        "ptsd",
        "migraine",
        "bipolar-disorder",
        "ocd",
        "panic-disorder",
        "social-anxiety",
        "alcohol-use-disorder",
        "neuropathic-pain",
        "fibromyalgia",
        "adhd",
        "postnatal-depression",
        "back-pain",
        "burnout",
        "grief",
        "tension-headache",
        "cluster-headache",
        "restless-legs",
        "sleep-apnoea",
        "eating-disorder",
        "opioid-use-disorder",
        "phantom-limb-pain",
        "arthritis",
        "tinnitus",
        "vertigo",
        "menopause",
        "seasonal-depression",
        "dysthymia",
        "agoraphobia",
        "phobia",
        "crps",
        "sciatica",
        "neck-pain",
        "shift-work-sleep",
        "nightmares",
        "nicotine-use",
        "chronic-fatigue",
    ];

    internal static readonly string[] Treatments =
    [
        "ketamine-therapy",
        "talking-therapy",
        "exercise-programme",
        "sleep-hygiene",
        "light-therapy",
        "magnetic-stimulation",
        "group-therapy",
        "mindfulness",
        "exposure-therapy",
        "medication-review",
        "physiotherapy",
        "nerve-block",
        "acupuncture",
        "nutrition-advice",
        "relaxation-training",
        "biofeedback",
        "pain-management",
        "family-therapy",
        "peer-support",
        "digital-programme",
    ];

    internal static readonly string[] Methods =
    [
        "infusion",
        "injection",
        "lozenge",
        "nasal-spray",
        "video-session",
        "group-session",
        "clinic-session",
        "home-visit",
    ];

    internal static readonly string[] Authors =
    [
        "Amélie Fournier",
        "Bashir Haddad",
        "Chiara Lombardi",
        "David O’Connor",
        "Elif Yılmaz",
        "François Müller",
        "Grace Adeyemi",
        "Henrik Sørensen",
    ];

    internal static readonly string[] Tags =
    [
        "appointments",
        "aftercare",
        "costs",
        "evidence",
        "family",
        "first visit",
        "news",
        "preparation",
        "research",
        "self-care",
        "side effects",
        "questions",
    ];

    internal static readonly string[] Sentences =
    [
        "Many people ask what the first appointment is like, and the honest answer is that it is mostly a conversation.",
        "Bring a list of what you take, how long you have taken it and what you noticed.",
        "Nothing here replaces the advice of somebody who knows you.",
        "The clinician explains each step before it begins, and you may stop at any time.",
        "Some changes are felt within days, others take weeks – both are ordinary.",
        "It helps to write down two or three questions beforehand and to bring somebody whom you trust.",
        "We look at sleep, work, food and company together, since each of them changes the others.",
        "What worked for a friend may not be what works for you, and the reverse is true as well.",
        "A plan that is kept half of the time is better than a perfect one that is given up.",
        "After the session you rest for a while; please do not drive on the same day.",
        "Studies differ in how they measure improvement, so two numbers can rarely be compared directly.",
        "If something feels wrong, call the clinic and say “I was there on Tuesday” – that is enough.",
        "The café on the ground floor is open from eight, and the waiting room is quiet.",
        "We review the plan with you after four weeks and again after three months.",
        "Costs depend on the length of the course; the desk will tell you before anything is booked.",
        "Keep the notes that you make in the first week: they are worth more than memory.",
        "Your answers stay in your record and are shown to nobody outside the team.",
        "There is no need to stop other treatment unless somebody who prescribes tells you so.",
        "Progress is seldom a straight line, and a bad week is not a failure.",
        "The team meets on Thursdays and discusses every plan that is new or has changed.",
    ];

    internal static readonly string[] Points =
    [
        "a list of your medicines",
        "the letter of your doctor, if you have one",
        "comfortable clothes and a warm layer",
        "the name of a person who takes you home",
        "questions that you want answered",
        "your insurance card or the form from the desk",
        "something to drink and a light snack",
        "notes about your sleep in the last two weeks",
    ];

    internal static readonly string[] Headings =
    [
        "What to expect",
        "Before you come",
        "How it works",
        "Who it may suit",
        "What the research says",
        "After the session",
        "Questions that we are asked",
        "When to call us",
    ];
}
