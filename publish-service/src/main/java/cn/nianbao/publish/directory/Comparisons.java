package cn.nianbao.publish.directory;

import cn.nianbao.publish.Database;
import jakarta.enterprise.context.ApplicationScoped;

/** Below which agencies the units may be compared in public. Off until the office turns it on (road.md, section 6). */
@ApplicationScoped
public class Comparisons {

    private final Database database;

    Comparisons(Database database) {
        this.database = database;
    }

    public boolean areOpen(String code) {
        return !database.query("select 1 from open_comparison where code = ?", row -> row.getInt(1), code)
                .isEmpty();
    }

    void open(String code) {
        database.update("insert into open_comparison (code) values (?) on conflict do nothing", code);
    }

    void close(String code) {
        database.update("delete from open_comparison where code = ?", code);
    }
}
