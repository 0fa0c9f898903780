package cn.nianbao.deploy.bench;

import cn.nianbao.deploy.call.Http;
import cn.nianbao.deploy.region.District;
import cn.nianbao.deploy.region.Region;
import cn.nianbao.deploy.road.Tokens;
import cn.nianbao.deploy.setting.LaunchProblem;
import cn.nianbao.deploy.setting.Settings;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;

/** Automated offices that work side by side, one a thread. */
final class Crew implements AutoCloseable {
    private final List<AutomatedOffice> offices;
    private final ExecutorService drivers;

    /** The region's districts are shared out evenly. */
    Crew(Settings settings, Region region, int drivers) {
        Http console = new Http(settings.consoleUrl());
        Tokens tokens = new Tokens(settings.realmUrl());
        List<District> districts = region.districts();
        int each = districts.size() / drivers;
        this.offices = IntStream.range(0, drivers)
                .mapToObj(driver -> districts.subList(driver * each, (driver + 1) * each))
                .map(own -> new AutomatedOffice(settings.home(), console, tokens, own))
                .toList();
        this.drivers = Executors.newFixedThreadPool(offices.size());
    }

    Round round(int reportsEach, Calls calls) {
        offices.forEach(AutomatedOffice::signIn);
        long began = System.nanoTime();
        List<Future<?>> driving = new ArrayList<>();
        offices.forEach(office -> driving.add(drivers.submit(() -> office.work(reportsEach, calls))));
        driving.forEach(Crew::await);
        return new Round(reportsEach * offices.size(), Duration.ofNanos(System.nanoTime() - began));
    }

    private static void await(Future<?> driver) {
        try {
            driver.get();
        } catch (ExecutionException failed) {
            throw new LaunchProblem(failed.getCause().getMessage(), failed.getCause());
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new LaunchProblem("测量被中断。", interrupted);
        }
    }

    @Override
    public void close() {
        drivers.shutdownNow();
    }
}
