/** Named often and measured by nobody: with a vague verb ("nâng cao hiệu quả …") it stays a wish, wherever it is to be. */
export const quality: WordList = {
  en: "quality, effectiveness, efficiency, performance, competitiveness",
  vi: "chất lượng, hiệu quả, năng lực, năng lực cạnh tranh, sức cạnh tranh, uy tín, kết quả, hiệu quả hoạt động, hiệu quả kinh doanh",
};

/** Nobody's to move: told of as news, not aimed at. */
export const market: WordList = {
  en: "inflation, unemployment, exchange rate, share price, share prices, shares, oil price, gold price, house prices",
  vi: `vn index, vnindex, giá, giá vàng, giá xăng, giá dầu, giá điện, lãi suất, tỷ giá, lạm phát, cpi, giá cổ phiếu, chỉ số giá tiêu dùng,
    mức lương tối thiểu, lương tối thiểu, gdp`,
};

/** What is measured. A metric alone, without where or for whom, is not specific yet ("increase sales by 15%"). */
import type { WordList } from "./words";

export const metric: WordList = {
  en: `leads, qualified leads, sales leads, sales, sale, sell out, sellout, sell in, sellin, sell through, offtake, revenue, net revenue, turnover, income, net income,
    operating income, profit, gross profit, net profit, operating profit, earnings, ebitda, ebit, margin, gross margin, profit margin,
    operating margin, growth, growth rate, market share, value share, volume share, share, share of shelf, share of voice, volume,
    value, nsv, net sales value, gsv, cost, expense, expenditure, spending, spend, budget, price, roi, return on investment,
    promo roi, roas, mer, cac, ltv, clv, arr, mrr, gmv, aov, arpu, nps, net promoter score, csat, osa, on shelf availability,
    out of stock, oos, stockout, availability, otif, fill rate, forecast accuracy, forecast bias, wape, mape, stock cover,
    weeks of cover, days of inventory, doi, inventory, stock, distribution, numeric distribution, weighted distribution, velocity,
    rate of sale, penetration, household penetration, frequency, purchase frequency, basket, basket size, basket value,
    average basket, deal size, average deal size, conversion, conversion rate, retention, retention rate, churn, churn rate,
    win rate, completion rate, task completion, utilization, utilisation, traffic, footfall, visits, awareness,
    brand awareness, satisfaction, customer satisfaction, loyalty, engagement, productivity, efficiency, effectiveness, quality,
    performance, profitability, competitiveness, planogram compliance, compliance, price index, elasticity, uplift, trade rate,
    trade spend, trade fund, cash flow, overhead, working capital, headcount, market value, valuation, score, rate, ratio, index, level,
    percentage, quota, plan, target, annual target, yearly target, result, number, figure, amount, total, lead time, time, speed,
    weight, kpi, bookings, pipeline, sales volume, sales value, sales revenue, export value, exports, output, production,
    order value, units sold, customer acquisition, customer acquisition cost, customer retention, customer retention rate, customer churn, customer lifetime value, lifetime value, mau, dau, page views, bounce rate, open rate, click through rate, ctr, uptime, response time, cycle time, on time delivery, attrition, employee engagement, employee satisfaction, employee turnover, burn rate, run rate, recurring revenue, annual recurring revenue, monthly recurring revenue, repeat purchase rate, repeat purchase, purchase rate, market capitalization, ebitda margin, return rate, debt, savings, recall, gpa, grade, mileage, body weight, net worth, salary, category sales, category growth, incremental sales, incremental profit, cannibalization,
    usage, adoption, adoption rate, activation, activation rate, participation, turnout, attendance, enrolment, enrollment, runway, burn, cash burn, latency, downtime,
    throughput, capacity utilisation, active rate, earning power, interest rate, growth target,
    number of users, utilization rate, occupancy, occupancy rate, yield, scrap rate, defect rate, error rate,
    accident rate, absenteeism, sick leave, time to market, return on equity, roe, free cash flow, opex, capex,
    cost base, gross sales, net sales, ticket size, average order value, units, unit sales,
    return on capital employed, return on capital, roce, return on invested capital, roic, return on assets, roa, return on sales, return on net assets, after tax return on investment, shrinkage, shrink, average ticket, average transaction, average transaction value, transaction value, losses, loss, dividend, earnings per share, eps, like for like sales, comparable sales, weekly active users, wau, views, pageviews, impressions, clicks, gross merchandise value, market capitalisation, cash balance, net debt, operating cash flow, net margin, net profit margin, contribution margin, billings, sessions, units per transaction, sla, uptime sla, conversion rates, retention rates, pre tax profit, profit before tax, cost of sales, cost of goods sold, cogs, cost per lead, cost per acquisition, cpa, cost per click, cpc, order volume, output per hour, sales per square foot, sales density, sell through rate, stock turn, inventory turns, inventory turnover, days sales outstanding, dso, lost sales, dwell time, mean time to repair, first contact resolution`,
  vi: `tổng thu, tổng chi, nguồn thu, số thu, doanh thu, doanh số, doanh số bán, doanh số bán hàng, doanh số bán ra, doanh thu bán hàng, doanh thu thuần, doanh thu ròng,
    tổng doanh thu, sản lượng, sản lượng tiêu thụ, lợi nhuận, lợi nhuận gộp, lợi nhuận ròng, lợi nhuận trước thuế,
    lợi nhuận sau thuế, lãi, lãi gộp, lãi ròng, lãi trước thuế, lãi sau thuế, lntt, lnst, biên lợi nhuận, biên lãi, thị phần,
    tăng trưởng, tốc độ tăng trưởng, mức tăng trưởng, tỷ lệ tăng trưởng, tốc độ, giá trị, giá trị xuất khẩu, kim ngạch,
    kim ngạch xuất khẩu, kim ngạch thương mại, xuất khẩu, giá trị giỏ hàng, giỏ hàng, tần suất, tần suất mua, tốc độ bán,
    tỷ lệ, tỉ lệ, tỷ trọng, tỉ trọng, tỷ suất, chi phí, ngân sách, giá thành, giá, năng suất, chất lượng, hiệu quả, hiệu suất,
    độ phủ, độ phủ cửa hàng, phân phối số, phân phối trọng số, tồn kho, hàng tồn kho, số ngày tồn kho, hết hàng, đứt hàng,
    tỷ lệ hết hàng, tỷ lệ có hàng, tỷ lệ có hàng trên kệ, tỷ lệ đáp ứng, độ chính xác dự báo, tuân thủ, tuân thủ planogram,
    chỉ số, chỉ số giá, chỉ tiêu, kế hoạch, kế hoạch kinh doanh, kế hoạch sản xuất kinh doanh, kế hoạch sxkd, thặng dư,
    thặng dư thương mại, xuất siêu, giao dịch, số giao dịch, kpi, lượng khách, lượng khách hàng, lượt khách, số lượng khách hàng, số khách hàng, số lượng, số khách, lượt truy cập,
    mức độ hài lòng, sự hài lòng, hài lòng, mức độ, nhận diện thương hiệu, độ nhận diện, nhận biết, uy tín,  vốn,
    vốn điều lệ, vốn hóa, tổng tài sản, cổ tức, nợ xấu, thu nhập, quy mô, công suất, quỹ thương mại, trade fund, thời gian,
    cân nặng, lượng, tổng mức, số liệu, kết quả, kết quả kinh doanh, năng lực, năng lực cạnh tranh, sức cạnh tranh,
    hiệu quả kinh doanh, độ co giãn, ăn thịt doanh số, lấn sân, thời gian giao hàng, tỷ lệ giao hàng đúng hẹn, giao hàng đúng hẹn, tiêu thụ, đơn giá, sell out, gdp, tốc độ tăng trưởng gdp, thu ngân sách, số lượng cửa hàng, số cửa hàng, lượng hàng, lượng tiêu thụ, doanh thu hợp nhất, lợi nhuận hợp nhất, lợi nhuận trước thuế hợp nhất, giá trị sản xuất, giá trị đơn hàng, giá trị đơn hàng trung bình, tỷ lệ chuyển đổi, tỷ lệ giữ chân, tỷ lệ giữ chân khách hàng, tỷ lệ hoàn thành, khách hàng mới, lượt mua, vốn đầu tư, dư nợ,
    tăng trưởng kinh tế, hoa hồng, tổng sản phẩm, thu nhập bình quân, thu nhập bình quân đầu người, chi tiêu,
    lưu lượng, quy mô doanh thu, tổng lợi nhuận, kết quả sản xuất kinh doanh, hiệu quả hoạt động,
    số lượng người dùng, số người dùng, lượng đơn hàng, số đơn hàng, đơn hàng, chiết khấu, mức chiết khấu, tỷ lệ chiết khấu, số hợp đồng, tỷ lệ nghỉ việc,
    tỷ lệ lỗi, tỷ lệ phế phẩm, công nợ, dòng tiền, điểm trung bình, điểm tb, điểm số, điểm thi, mức lương, tăng trưởng gdp`,
};

/** Of the metrics, those that are better when they fall. */
export const lowerBetter: WordList = {
  en: `cost, expense, expenditure, cac, out of stock, oos, stockout, wape, mape, stock cover, weeks of cover, days of inventory, doi,
    inventory, churn, churn rate, customer churn, customer acquisition cost, overhead, opex, lead time, response time, cycle time,
    time to market, attrition, employee turnover, absenteeism, sick leave, burn rate, debt, downtime, latency, scrap rate,
    defect rate, error rate, accident rate, bounce rate, cannibalization, shrinkage, shrink, losses, loss, lost sales, net debt, cost of sales,
    cost of goods sold, cogs, cost per lead, cost per acquisition, cpa, cost per click, cpc, days sales outstanding, dso, mean time to repair`,
  vi: `chi phí, giá thành, tồn kho, hàng tồn kho, số ngày tồn kho, hết hàng, đứt hàng, tỷ lệ hết hàng, nợ xấu, ăn thịt doanh số,
    thời gian giao hàng, tỷ lệ nghỉ việc, tỷ lệ lỗi, tỷ lệ phế phẩm, công nợ`,
};
