/** Examples that several pages about contents show. */

export const SOURCE = 'Ardana configuration processor, checks of load balancers';
