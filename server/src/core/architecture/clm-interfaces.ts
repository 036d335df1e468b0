/** Numbers of network interfaces in input models. Source: Ardana input model 2.0, network groups. */

/** The size of packets, in bytes, of a network group that says nothing. */
export const DEFAULT_MTU = 1500;
