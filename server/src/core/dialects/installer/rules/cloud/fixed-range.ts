/** The subnet of the default private network: it is a subnet, and a private one. What it must not meet is for floating IPs and services. */

export const KEY = 'fixed_range_cidr';
