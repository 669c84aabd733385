/** Given names that mean something else as well: before a colon, after a role or another name, they tell who. */
export const givenNames = `lan, nam, thu, ngân, hà, hải, mai, giang, long, bình, tâm, hạnh, phúc, tài, kiên, quyết, thắng, tiến, phát,
  thành, công, xuân, đông, quý, thảo, minh, trang, hoa, an, bảo, phương, hương, sơn, trung, vinh, hiệp, lộc, tùng, mạnh, cường`;
