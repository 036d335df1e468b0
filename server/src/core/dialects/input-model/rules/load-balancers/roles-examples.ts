/** Examples that several pages about roles show. */

export const SOURCE = 'Ardana configuration processor, checks of load balancers';
