/** Examples that several pages about too few addresses show. */

export const NODES =
  'Security overview 1.1, network addressing: sized by the number of servers; technical overview 1.1, table Physical networks';
