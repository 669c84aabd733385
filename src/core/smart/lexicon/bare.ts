/**
 * Typed without diacritics, several words look the same ("ban" is bán, bạn and bản). These are meant in an objective far more
 * often than the others; where none of them is listed here, all are possible.
 */
export const usual = `bán, bởi, chi, chỉ tiêu, cho, chung, có, còn, cũng, đang, đặt mục tiêu, đạt, đầu, đẩy, để, do, dùng, gần, gấp, hàng, hay, kho,
  ký, mới, mua, nay, ngoái, nhập, nhỏ, những, qua, quyền, ROI, sang, sau, số, sữa chua, tăng, thu, tới, trong, về`;
