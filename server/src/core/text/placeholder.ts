/** Placeholders for a value that is still to be filled in, as templates and documents write them. */

const WORDS =
  /^(?:change[-_ ]?me|replace[-_ ]?me|fix[-_ ]?me|to[-_ ]?do|tbd|insert\b.*|your[-_ ].*|\.{3}|\?+|x{2,})$/i;
/** A part of an address masked by the letter x, with or without a prefix: `10.x.x.x`, `x.x.x.x/24`. */
const MASKED_ADDRESS = /^(?=.*x)(?:\d{1,3}|x{1,3})(?:\.(?:\d{1,3}|x{1,3})){3}(?:\/(?:\d{1,2}|x{1,2}))?$/i;
/** Words of templates that say what belongs in their place: `true_or_false`, `ovsvapp_ipv4_netmask`, `vlan_id_if_any`. */
const TEMPLATE_WORD =
  /^(?:[a-z\d]+_)*ipv4(?:_[a-z\d]+)*$|^[a-z]+_or_[a-z]+$|^[a-z\d_]+_if_any$|^\/path\/to\//i;
/** `<the NIC>`, also as a part of a URL. */
const IN_BRACKETS = /^<[^<>]+>$|^https?:\/\/[^<>]*<[^<>]+>/;

export function isPlaceholder(text: string): boolean {
  const trimmed = text.trim();
  return [IN_BRACKETS, MASKED_ADDRESS, WORDS, TEMPLATE_WORD].some((pattern) => pattern.test(trimmed));
}
