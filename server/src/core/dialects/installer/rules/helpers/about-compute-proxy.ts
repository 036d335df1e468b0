/** `compute_proxy.conf`: the host name of the compute proxy, and where it gets its address from. */

export const SECTION = 'compute_proxy';
