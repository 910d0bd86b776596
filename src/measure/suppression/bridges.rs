//! Bridges of the row–column graph of hidden cells: the cells whose loss would tear their part of the graph in two.
//! Exactly these can be solved from the totals (Gusfield 1988).

/// The first hidden cell, in reading order, that is a bridge: (row, column).
///
/// One walk over the graph (Tarjan 1974): an edge is a bridge if nothing below it leads back above it.
pub(super) fn first_bridge(hidden: &[Vec<bool>]) -> Option<(usize, usize)> {
    let rows = hidden.len();
    let columns = hidden.first().map_or(0, Vec::len);
    // Rows are nodes 0…rows−1, columns follow.
    let neighbours: Vec<Vec<usize>> = (0..rows + columns)
        .map(|node| match node.checked_sub(rows) {
            None => (0..columns).filter(|&c| hidden[node][c]).map(|c| rows + c).collect(),
            Some(column) => (0..rows).filter(|&r| hidden[r][column]).collect(),
        })
        .collect();
    let cell = |a: usize, b: usize| (a.min(b), a.max(b) - rows);
    let mut bridges = Vec::new();
    // The step at which a node was first seen, and the earliest step that it or what hangs below it leads back to.
    let mut seen: Vec<Option<usize>> = vec![None; rows + columns];
    let mut back = vec![0; rows + columns];
    let mut step = 0;
    for root in 0..rows {
        if seen[root].is_some() {
            continue;
        }
        // (node, the node it was reached from, its next neighbour to look at): a stack instead of recursion, which
        // a large table would overflow.
        let mut path = vec![(root, None, 0)];
        (seen[root], back[root]) = (Some(step), step);
        step += 1;
        while let Some((node, from, next)) = path.last_mut() {
            let (node, from) = (*node, *from);
            let Some(&neighbour) = neighbours[node].get(*next) else {
                path.pop();
                if let Some(parent) = from {
                    let parent: usize = parent;
                    back[parent] = back[parent].min(back[node]);
                    if seen[parent].is_some_and(|parent_step| back[node] > parent_step) {
                        bridges.push(cell(parent, node));
                    }
                }
                continue;
            };
            *next += 1;
            match seen[neighbour] {
                _ if from == Some(neighbour) => {}
                Some(earlier) => back[node] = back[node].min(earlier),
                None => {
                    (seen[neighbour], back[neighbour]) = (Some(step), step);
                    step += 1;
                    path.push((neighbour, Some(node), 0));
                }
            }
        }
    }
    bridges.into_iter().min()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(picture: &[&str], want: Option<(usize, usize)>) {
        let hidden: Vec<Vec<bool>> =
            picture.iter().map(|row| row.chars().map(|mark| mark == 'x').collect()).collect();
        assert_eq!(first_bridge(&hidden), want, "{picture:?}");
    }

    #[test]
    fn cycles_have_no_bridge() {
        check(&["...", "..."], None);
        check(&["xx.", "xx."], None);
        check(&["xx.", ".xx", "x.x"], None);
        check(&[], None);
    }

    #[test]
    fn what_joins_two_cycles_is_a_bridge() {
        check(&["x"], Some((0, 0)));
        check(&["xx.", "xxx"], Some((1, 2)));
        // Two squares joined by one cell: every line has two hidden cells or more, and yet it can be solved.
        check(&["xx...", "xxx..", "...xx", "..xxx"], Some((1, 2)));
    }
}
