/** Characters that must not stand in the file: blanks around fields, quotes, and what is no printable character of ASCII. */

export const source =
  'Troubleshooting 1.1, installation: extra spaces and special characters in baremetal.csv';
