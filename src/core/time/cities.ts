/**
 * The zones that most people live in, the likelier first where several fit: East Asia, then by how many may ask.
 * After each, what else people call it: its city in Chinese, large cities that no zone is named after, what Taiwan
 * calls them where that is another word, and abbreviations. Traditional characters need not be named.
 */
const TABLE = `
Asia/Shanghai: 上海, 北京, Beijing, Peking, 北京时间, CST, 广州, Guangzhou, Canton, 深圳, Shenzhen, 成都, Chengdu, 重庆, Chongqing, 杭州, Hangzhou, 南京, Nanjing, 武汉, Wuhan, 西安, Xi'an, 天津, Tianjin, 苏州, Suzhou, 郑州, Zhengzhou, 长沙, Changsha, 青岛, Qingdao, 厦门, Xiamen, 沈阳, Shenyang, 大连, Dalian, 哈尔滨, Harbin, 昆明, Kunming
Asia/Taipei: 台北, 高雄, Kaohsiung, 台中, Taichung, 台南, Tainan, 新竹, Hsinchu, CST
Asia/Hong_Kong: 香港, HKT, 九龙, Kowloon
Asia/Macau: 澳门, Macao
Asia/Singapore: 新加坡, 星加坡, SGT
Asia/Tokyo: 东京, JST, 大阪, Osaka, 京都, Kyoto, 名古屋, Nagoya, 横滨, Yokohama, 札幌, Sapporo, 福冈, Fukuoka
Asia/Seoul: 首尔, 汉城, KST, 釜山, Busan, 仁川, Incheon
UTC: GMT, Zulu, 协调世界时, 世界协调时间, 世界标准时间
America/New_York: 纽约, NYC, 美东, 美国东部, EST, EDT, Eastern Time, US Eastern, 华盛顿, Washington, Washington DC, 波士顿, Boston, 迈阿密, Miami, 亚特兰大, Atlanta, 费城, Philadelphia, 匹兹堡, Pittsburgh, Baltimore, Charlotte, Orlando
America/Los_Angeles: 洛杉矶, LA, 美西, 美国西部, PST, PDT, Pacific Time, US Pacific, 旧金山, 三藩市, San Francisco, SF, 西雅图, Seattle, 圣迭戈, San Diego, 圣何塞, San Jose, 硅谷, Silicon Valley, 矽谷, 拉斯维加斯, Las Vegas, 波特兰, Portland, Sacramento
America/Chicago: 芝加哥, 美中, 美国中部, CST, CDT, Central Time, US Central, 休斯敦, 休士顿, Houston, 达拉斯, Dallas, 奥斯汀, Austin, 明尼阿波利斯, Minneapolis, New Orleans, 新奥尔良, San Antonio, St. Louis, 圣路易斯, Milwaukee, Nashville
America/Denver: 丹佛, 美国山区, MST, MDT, Mountain Time, US Mountain, 盐湖城, Salt Lake City, Albuquerque
America/Phoenix: 凤凰城, 菲尼克斯, Arizona, Tucson
America/Anchorage: 安克雷奇, 阿拉斯加, Alaska
Pacific/Honolulu: 檀香山, 火奴鲁鲁, 夏威夷, Hawaii
America/Detroit: 底特律
America/Toronto: 多伦多, 蒙特利尔, Montreal, 渥太华, Ottawa, Quebec, 魁北克
America/Vancouver: 温哥华
America/Edmonton: 埃德蒙顿, 卡尔加里, Calgary
America/Winnipeg: 温尼伯
America/Halifax: 哈利法克斯
America/St_Johns: 圣约翰斯, Newfoundland, 纽芬兰
Europe/London: 伦敦, BST, 爱丁堡, Edinburgh, 曼彻斯特, Manchester, UK, England, 英格兰, Scotland, 苏格兰, Birmingham, 伯明翰, Liverpool, 利物浦, Oxford, 牛津, Cambridge, 剑桥
Europe/Paris: 巴黎, CET, CEST, 里昂, Lyon, 马赛, Marseille, Toulouse, 图卢兹
Europe/Berlin: 柏林, CET, CEST, 慕尼黑, Munich, München, 法兰克福, Frankfurt, 汉堡, Hamburg, 科隆, Cologne, Köln, Stuttgart, 斯图加特
Europe/Madrid: 马德里, 巴塞罗那, Barcelona, Valencia, Sevilla
Europe/Rome: 罗马, 米兰, Milan, Milano, 威尼斯, Venice, 佛罗伦萨, Florence, Naples, 那不勒斯
Europe/Amsterdam: 阿姆斯特丹, 鹿特丹, Rotterdam, The Hague, 海牙
Europe/Brussels: 布鲁塞尔
Europe/Zurich: 苏黎世, 日内瓦, Geneva, Bern, 伯尔尼, Basel
Europe/Vienna: 维也纳
Europe/Prague: 布拉格
Europe/Warsaw: 华沙, Kraków
Europe/Budapest: 布达佩斯
Europe/Stockholm: 斯德哥尔摩
Europe/Oslo: 奥斯陆
Europe/Copenhagen: 哥本哈根
Europe/Helsinki: 赫尔辛基, EET
Europe/Dublin: 都柏林
Europe/Lisbon: 里斯本, Porto
Europe/Athens: 雅典
Europe/Bucharest: 布加勒斯特
Europe/Sofia: 索非亚
Europe/Belgrade: 贝尔格莱德
Europe/Kyiv: 基辅
Europe/Moscow: 莫斯科, MSK, 圣彼得堡, St. Petersburg, Saint Petersburg
Europe/Istanbul: 伊斯坦布尔, 安卡拉, Ankara, Turkey
Asia/Kolkata: 加尔各答, IST, 孟买, Mumbai, 新德里, New Delhi, Delhi, 德里, 班加罗尔, Bangalore, Bengaluru, 金奈, Chennai, Hyderabad, 海得拉巴, Pune
Asia/Dubai: 迪拜, 杜拜, 阿布扎比, Abu Dhabi, UAE, 阿联酋
Asia/Bangkok: 曼谷
Asia/Ho_Chi_Minh: 胡志明市, 西贡, Hanoi, 河内
Asia/Kuala_Lumpur: 吉隆坡, 槟城, Penang, 新山, Johor Bahru
Asia/Jakarta: 雅加达, 万隆, Bandung, WIB
Asia/Manila: 马尼拉, Cebu, 宿务
Asia/Karachi: 卡拉奇, Lahore, 拉合尔, Islamabad, 伊斯兰堡
Asia/Dhaka: 达卡
Asia/Colombo: 科伦坡
Asia/Kathmandu: 加德满都
Asia/Yangon: 仰光
Asia/Phnom_Penh: 金边
Asia/Vientiane: 万象
Asia/Ulaanbaatar: 乌兰巴托
Asia/Urumqi: 乌鲁木齐, 新疆, Xinjiang
Asia/Almaty: 阿拉木图, Astana, 阿斯塔纳
Asia/Tashkent: 塔什干
Asia/Yekaterinburg: 叶卡捷琳堡
Asia/Novosibirsk: 新西伯利亚
Asia/Vladivostok: 海参崴, 符拉迪沃斯托克
Asia/Tehran: 德黑兰
Asia/Baghdad: 巴格达
Asia/Riyadh: 利雅得, 利雅德, 吉达, Jeddah, Mecca, 麦加
Asia/Qatar: 卡塔尔, 多哈, Doha
Asia/Kuwait: 科威特
Asia/Jerusalem: 耶路撒冷, 特拉维夫, Tel Aviv
Asia/Beirut: 贝鲁特
Asia/Kabul: 喀布尔
Australia/Sydney: 悉尼, 雪梨, AEST, AEDT, 堪培拉, Canberra
Australia/Melbourne: 墨尔本
Australia/Brisbane: 布里斯班, Gold Coast
Australia/Perth: 珀斯, 伯斯
Australia/Adelaide: 阿德莱德
Australia/Darwin: 达尔文
Australia/Hobart: 霍巴特, Tasmania
Pacific/Auckland: 奥克兰, 惠灵顿, 威灵顿, Wellington, Christchurch, 基督城, NZST, NZDT
America/Mexico_City: 墨西哥城, Guadalajara
America/Tijuana: 蒂华纳
America/Sao_Paulo: 圣保罗, 里约热内卢, Rio de Janeiro, 巴西利亚, Brasília
America/Argentina/Buenos_Aires: 布宜诺斯艾利斯
America/Santiago: 圣地亚哥
America/Bogota: 波哥大
America/Lima: 利马
America/Caracas: 加拉加斯
America/Havana: 哈瓦那
America/Panama: 巴拿马城, Panama City
Africa/Cairo: 开罗
Africa/Johannesburg: 约翰内斯堡, 开普敦, Cape Town, Pretoria, Durban
Africa/Lagos: 拉各斯, Abuja, 阿布贾
Africa/Nairobi: 内罗毕
Africa/Casablanca: 卡萨布兰卡
Africa/Algiers: 阿尔及尔
Africa/Addis_Ababa: 亚的斯亚贝巴
Africa/Accra: 阿克拉
Atlantic/Reykjavik: 雷克雅未克
`;

/** A zone and the names of its cities beside the zone's own. */
export interface ZoneCities {
  readonly zone: string;
  readonly cities: readonly string[];
}

/** The zones that most people live in, the likelier first. */
export function zoneCities(): ZoneCities[] {
  return TABLE.trim()
    .split('\n')
    .map((row) => {
      const [zone = '', cities = ''] = row.split(': ');
      return { zone, cities: cities.split(', ') };
    });
}
