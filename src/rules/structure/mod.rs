//! Sections, directives and stages.

use super::registry;

registry! {
    not_a_section
    unknown_section
    removed_section
    repeated_section
    missing_section
    missing_block
    not_a_stage
    nested_pipeline
    name_not_literal
    call_on_object
    bare_interpolation
    integer_too_large
    no_stages
    duplicate_stage
    empty_stage
    several_bodies
    nested_parallel
    directive_beside_parallel
    duplicate_branch
    no_steps
    empty_section
    axis_value
    duplicate_axis
    argument_count
    not_a_boolean
    post_condition
    duplicate_post_condition
    environment_entry
    environment_value
    duplicate_variable
    invalid_identifier
    not_an_entry
    unknown_entry
    duplicate_entry
    rejected_option
    preserve_stashes
    input_message
    not_a_condition
    unknown_condition
    nested_conditions
    changelog_pattern
    code_block
    code_not_groovy
}
