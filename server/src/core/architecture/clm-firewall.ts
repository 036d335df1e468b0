/** Numbers of firewall rules in input models. Source: Ardana configuration processor, firewall rules validator. */

/** In a rule about ICMP, the ports are a type and a code, from 0 to this. */
export const MAX_ICMP = 255;
