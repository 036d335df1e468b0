/** The subnet of the default private network. */

export const KEY = 'fixed_range_cidr';
