/** Examples that several pages about addresses show. */

export const SOURCE = 'Ardana configuration processor, allocation of addresses';
