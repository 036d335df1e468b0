/** Ids of rules, on their own so that schemas can name rules without knowing what a rule is. */

/** `<dialect>/<name>` or `common/<name>`; it never changes once published. */
export type RuleId = `${string}/${string}`;
