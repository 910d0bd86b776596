//! What the user wrote: raw records whose leaves know their place.
