use serde::Serialize;

/// A word of the interface that a language lacks.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("the theme's strings lack `{id}`")]
pub struct MissingWord {
    /// The message's id, as in the `.ftl` files.
    pub id: String,
}

macro_rules! words {
    ($($name:ident),* $(,)?) => {
        /// The words of the interface in the language of the page. Every one is a Fluent message without arguments:
        /// `back_to_top` is the message `ui-back-to-top`.
        #[derive(Debug, Clone, PartialEq, Eq, Serialize)]
        pub struct Words {
            $(
                #[allow(missing_docs, reason = "the name says which message it is; what it says is in the strings")]
                pub $name: String,
            )*
        }

        impl Words {
            /// Words that are their own ids, for trying out a theme where no language is at hand.
            pub fn ids() -> Self {
                Self { $($name: stringify!($name).to_owned(),)* }
            }

            /// Asks `message` for each id in turn. All that are missing are reported at once.
            pub fn look_up(message: impl Fn(&str) -> Option<String>) -> Result<Self, Vec<MissingWord>> {
                let mut missing = Vec::new();
                let mut find = |name: &str| {
                    let id = format!("ui-{}", name.replace('_', "-"));
                    message(&id).unwrap_or_else(|| {
                        missing.push(MissingWord { id });
                        String::new()
                    })
                };
                let words = Self { $($name: find(stringify!($name)),)* };
                if missing.is_empty() { Ok(words) } else { Err(missing) }
            }
        }
    };
}

words! {
    about_this_page,
    against_goal,
    all_pages,
    all_versions,
    answers_and_range,
    ask_the_team,
    back_to_top,
    breadcrumbs,
    called_this_month,
    captions,
    came_and_left,
    chart_keys,
    choose_version,
    colon,
    complaints,
    contents,
    draft,
    draft_means,
    earlier,
    editions,
    form_paper_next,
    form_paper_sum,
    go_on,
    goal,
    groups,
    guide_after,
    guide_before,
    guides,
    how_it_is_counted,
    how_they_rate,
    how_we_know,
    later,
    measure,
    months,
    moved_on,
    newer_version,
    note_for,
    note_to,
    nothing_called,
    now,
    on_this_page,
    one_customer,
    open_playbook,
    open_version,
    our_mission,
    our_own_card,
    page_addresses,
    page_moved,
    pages,
    pages_below,
    plays_called,
    practise_today,
    print_edition,
    reconciliation,
    replaced_version,
    rising,
    sample,
    sample_short,
    search,
    search_close,
    search_failed,
    search_found,
    search_hint,
    search_label,
    search_none,
    search_some,
    show_figures,
    skip,
    sources,
    stage_after,
    stage_before,
    stage_by_source,
    stage_of_life,
    stages,
    terms_lead,
    themes,
    they_expect,
    this_month,
    transcript,
    trend,
    version,
    version_draft,
    what_helps,
    what_they_do,
    what_they_say,
    what_to_do,
    what_we_promised,
    where_we_are,
    why_they_left,
    words_gone,
    words_new,
}
