//! Texts to begin with: a first project, a snapshot for the next period, a page. They come before everything else, as
//! [`import`](crate::import) does, and are for a person to go on with.
//!
//! A skeleton asks nothing that the project knows already, and [`check`](crate::check) accepts each as it is: what
//! nobody can know yet stands behind a `#`.

mod first;
mod page;
mod snapshot;

pub use first::{Workflow, first_project, workflow};
pub use page::{PageError, page, page_path};
pub use snapshot::{SnapshotError, next_period, snapshot};
