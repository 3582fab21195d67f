//! Steps and the arguments of everything that is called.

use super::registry;

registry! {
    not_a_step
    blocked_step
    unknown_parameter
    missing_parameter
    unnamed_arguments
    mixed_arguments
    argument_type
    parallel_branch
    unknown_step
    uninterpolated_variable
}
