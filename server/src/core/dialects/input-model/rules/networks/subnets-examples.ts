/** Examples that several pages about subnets show. */

export const SOURCE = 'Ardana configuration processor, checks of networks';

export const USUAL = 'vlanid: 101\ncidr: 10.0.1.0/24\ngateway-ip: 10.0.1.1';
