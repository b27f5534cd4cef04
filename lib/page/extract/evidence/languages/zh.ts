import type { LinePhrases } from "../phrases.ts";

/** Chinese, simplified and traditional. Written from knowledge of the language's news sites, blogs, forums and shops. */
export const ZH: LinePhrases = {
  related: `
    相关阅读 | 相关阅读… | 相关新闻 | 相关新闻… | 相关文章 | 相关文章… | 相关报道 | 相关报道… | 相关推荐 | 相关链接 | 相关内容 | 相关专题 | 相关话题 | 相关资讯 | 延伸阅读 |
    延伸阅读… | 推荐阅读 | 推荐阅读… | 推荐文章 | 为你推荐 | 为您推荐 | 猜你喜欢 | 你可能还喜欢 | 您可能感兴趣的文章 | 你可能感兴趣 | 热门文章 | 热门推荐 | 热门新闻 | 热点新闻 |
    热点推荐 | 热点排行 | 今日热点 | 阅读排行 | 点击排行 | 新闻排行 | 最新文章 | 最新新闻 | 最新资讯 | 最新消息 | 精彩推荐 | 编辑推荐 | 更多新闻 | 更多文章 | 更多内容
  `,
  comments: `
    评论 | 网友评论 | 热门评论 | 最新评论 | 精彩评论 | 全部评论 | 发表评论 | 发表回复 | 发布评论 | 我要评论 | 写评论 | 写下你的评论 | 我来说两句 | #条评论 | # 条评论 |
    #评论 | 参与评论 | 查看评论 | 查看全部评论 | 暂无评论 | 还没有评论 | 跟帖 | 我要跟帖 | 网友跟帖 | 取消回复 | 提交评论 | 评论已关闭
  `,
  share: `
    分享 | 分享到 | 分享至 | 分享到微信 | 分享到朋友圈 | 分享到微博 | 分享到qq空间 | 分享至微信 | 分享给好友 | 分享本文 | 分享文章 | 微信分享 | 微信扫一扫 | 微信扫码分享 |
    扫码分享 | 手机扫码阅读 | 扫一扫分享 | 打开微信扫一扫… | 打开微信，点击底部的… | 用微信扫描二维码… | 使用微信扫一扫… | 扫描二维码分享…
  `,
  newsletter: `
    订阅 | 订阅我们 | 订阅邮件 | 邮件订阅 | 电子报 | 订阅电子报 | 订阅新闻简报 | 订阅我们的邮件… | 订阅我们的新闻通讯… | 订阅我们的电子报… | 新闻通讯 | 输入您的邮箱 | 请输入您的邮箱 |
    点击订阅 | 訂閱 | 訂閱我們 | 電子報 | 訂閱電子報 | 訂閱電子報… | 免費訂閱電子報…
  `,
  advertisement: `
    广告 | 推广 | 赞助内容 | 赞助商链接 | 广告位 | 广告位招租 | 商业推广 | 本文为广告… | 本文为推广… | 特约广告 | 文章继续 | 广告之后继续… | 广告后继续阅读 | 点击下载app |
    打开app查看更多 | 打开app阅读全文 | 下载客户端 | app内打开 | 打开客户端 | 广告声明…
  `,
  consent: `
    本网站使用cookie… | 本网站使用 cookie… | 我们使用cookie… | 我们使用 cookie… | 继续使用本网站… | 继续浏览本网站… | 接受所有cookie | 接受所有 cookie |
    接受全部
  `,
  paywall: `
    本文为付费内容… | 本文为会员专享… | 本文为付费文章… | 会员专享 | 付费阅读 | 订阅后可阅读全文… | 登录后阅读全文… | 成为会员阅读全文… | 剩余内容需付费阅读… | 剩余#%内容… |
    此内容仅限会员… | 已订阅？请登录 | 余下全文 | 本文為付費內容… | 本文為會員專屬… | 會員專屬
  `,
  navigation: `
    打印 | 打印本页 | 打印本文 | 关闭窗口 | 关闭 | 返回顶部 | 回到顶部 | 返回首页 | 返回列表 | 返回目录 | 首页 | 上一页 | 下一页 | 尾页 | 末页 | 加载更多 | 查看更多 |
    点击加载更多 | 展开全文 | 点击展开全文 | 展开阅读全文 | 阅读全文 | 继续阅读 | 阅读更多 | 阅读原文 | 查看原文 | 点击查看原文 | 点击查看大图 | 点击图片查看大图 | 收起 | 跳到内容 |
    跳至内容 | 跳转到内容 | 跳过导航 | 字号 | 字体大小 | 大 中 小 | 目录
  `,
  staff: `
    责任编辑… | 责编… | 本文编辑… | 原标题… | 来源：新华社… | 来源：新华网… | 来源：人民网… | 来源：人民日报… | 来源：中国新闻网… | 来源：中新网… | 来源：央视新闻… |
    来源：央视网… | 来源：环球网… | 来源：澎湃新闻… | 来源：中国日报网… | 来源：光明网… | 来源：网络… | 来源: 新华社…
  `,
  time: `
    发布时间 | 发布日期 | 发表时间 | 更新时间 | 更新于 | 更新日期 | 最后更新 | 最近更新 | 最后修改 | 最后编辑 | 阅读时间 | 阅读时长 | 预计阅读 | 阅读 # | 浏览次数 | 浏览量 |
    点击数 | 今天 #:# | 昨天 #:# | #分钟前 | # 分钟前 | #小时前 | # 小时前 | 發布時間 | 發布日期
  `,
  photo:
    "图片来源 | 图片 | 图片说明 | 图片作者 | 图源 | 图自 | 照片 | 摄影 | 图文 | 配图 | 题图 | 资料图 | 资料图片 | 视频截图 | 视频来源 | 图为 | 图片来自 | 封面图",
  copyright:
    "版权所有 | 版权声明 | 版权声明… | 版权归原作者所有… | 本文版权归… | 本网站版权… | 未经授权不得转载… | 未经授权，不得转载… | 未经许可不得转载…",
  by: "作者 | 记者 | 本报记者 | 撰文 | 文 | 编辑 | 责任编辑 | 编译 | 翻译 | 译者 | 采访 | 撰稿 | 特约记者 | 記者 | 本報記者 | 編輯",
  months: `
    月 | 日 | 一月 | 二月 | 三月 | 四月 | 五月 | 六月 | 七月 | 八月 | 九月 | 十月 | 十一月 | 十二月 | 星期一 | 星期二 | 星期三 | 星期四 | 星期五 | 星期六 |
    星期日 | 星期天 | 周一 | 周二 | 周三 | 周四 | 周五 | 周六 | 周日 | 週一 | 週二 | 週三 | 週四 | 週五 | 週六 | 週日 | 礼拜一 | 禮拜一 | 下午 | 上午
  `,
  names: {
    comments: "pinglun pinglunqu changyan sohucs ds-thread ds-comments duoshuo gentie liuyan huifu",
    share:
      "fenxiang fenxiang-box weixin wx-share weixin-share wx-qrcode erweima saoma dianzan bdshare shoucang",
    related: `
      xiangguan xiangguan-wenzhang xiangguan-xinwen xgnews tuijian rementuijian remen cainixihuan yanshen-yuedu
      popin-recommend pop-in-recommend zuixin paihang paihangbang shangyipian
    `,
    advertisement: "guanggao gg-box guanggaowei onead scupio gliaplayer innity",
    byline: "zuozhe laiyuan zebian bianji fabushijian",
    navigation: "daohang mianbaoxie dangqianweizhi weizhi fenye biaoqian",
    caption: "tushuo tupian-shuoming",
    standfirst: "zhaiyao daoyu daodu",
    other: "banquan mianze shengming",
  },
};
