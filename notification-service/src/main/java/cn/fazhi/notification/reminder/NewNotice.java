package cn.fazhi.notification.reminder;

import cn.fazhi.notification.delivery.model.NoticeKind;
import cn.fazhi.notification.obligation.model.Obligation;
import cn.fazhi.notification.reminder.model.Decision;

/** A rung that goes into the log. */
record NewNotice(NoticeKind kind, Obligation obligation, Decision.Tell tell) {}
